namespace Playbook.Execution.Logs;

/// <summary>A row that took no part, and why.</summary>
/// <param name="File">The log's name as it was given.</param>
/// <param name="Line">The line on which the row begins, from 1.</param>
/// <param name="Reason">Why.</param>
/// <param name="Expected">What was expected, what was found, and what to do.</param>
/// <param name="Row">The row, cut after 2,000 characters.</param>
public sealed record SetAsideRow(string File, long Line, SetAsideReason Reason, string Expected, string Row)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}({Line}): {Reason.Word()}: {Expected}";
}
