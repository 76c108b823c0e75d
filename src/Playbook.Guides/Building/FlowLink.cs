namespace Playbook.Guides.Building;

/// <summary>A way from one node of a play to another.</summary>
/// <param name="From">Index of a node.</param>
/// <param name="To">Index of a node.</param>
/// <param name="Label">What must happen, in words; may be empty.</param>
/// <param name="LeastDays">The least time it takes, in days.</param>
/// <param name="MostDays">The most time it takes, in days.</param>
internal sealed record FlowLink(int From, int To, string Label, decimal LeastDays, decimal MostDays);
