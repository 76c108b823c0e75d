namespace Playbook.Execution.Logs.Mapping;

/// <summary>Why a mapping file can't be used.</summary>
/// <param name="File">Its name as it was given.</param>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Message">What was expected, what was found, and what to do.</param>
public sealed record MappingProblem(string File, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? $"{File}: {Message}" : $"{File}({Line}): {Message}";
}
