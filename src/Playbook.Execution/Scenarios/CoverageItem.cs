using Playbook.Compiler.Diagnostics;

namespace Playbook.Execution.Scenarios;

/// <summary>A place or a branch.</summary>
/// <param name="Play"><c>playbook.play</c>.</param>
/// <param name="What">The statement, and the arm for a branch.</param>
/// <param name="Location">Its line.</param>
/// <param name="IsCovered">Whether a scenario came through it.</param>
public sealed record CoverageItem(string Play, string What, SourceLocation Location, bool IsCovered);
