using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Analysis;

/// <summary>One thing that happens on a way.</summary>
/// <param name="After">Milliseconds since the way began, at least.</param>
/// <param name="Words">What happens, in the author's words.</param>
/// <param name="Location">The line that says so.</param>
public sealed record WitnessLine(long After, string Words, SourceLocation Location)
{
    private const long DayLength = 86_400_000;

    /// <summary>The day of the story, from 1.</summary>
    public long Day => (After / DayLength) + 1;
}
