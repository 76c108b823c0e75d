namespace Playbook.Runtime.Tables;

/// <summary>One reason for which a hand-off may be rejected.</summary>
/// <param name="Name">The reason as the result names it.</param>
/// <param name="Title">For people.</param>
/// <param name="Route">What it leads to.</param>
/// <param name="Play">For <see cref="RejectRoute.Play"/>: its index; else -1.</param>
/// <param name="After">For <see cref="RejectRoute.Play"/>: milliseconds until it starts.</param>
/// <param name="FixBy">For <see cref="RejectRoute.Fix"/>: index of the actor that mends; else -1.</param>
/// <param name="Within">For <see cref="RejectRoute.Fix"/>: its clock; else null.</param>
public sealed record RejectTable(
    string Name,
    string Title,
    RejectRoute Route,
    int Play,
    long After,
    int FixBy,
    ClockTable? Within);
