namespace Playbook.Compiler.Analysis;

/// <summary>What a search came to.</summary>
/// <param name="Way">The quickest bad way; null where none was found.</param>
/// <param name="States">How many states were looked at.</param>
/// <param name="IsComplete">Whether that were all there are; false where the budget ran out first.</param>
internal sealed record WayResult(Way? Way, int States, bool IsComplete);
