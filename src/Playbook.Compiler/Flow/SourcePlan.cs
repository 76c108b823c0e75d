using System.Collections.Immutable;

namespace Playbook.Compiler.Flow;

/// <summary>Where the lines of one file begin, so that positions can be said as people count.</summary>
/// <param name="Path">As in <see cref="Diagnostics.SourceLocation.Path"/>.</param>
/// <param name="LineStarts">Position of each line's first character, ascending, the first 0.</param>
public sealed record SourcePlan(string Path, ImmutableArray<int> LineStarts);
