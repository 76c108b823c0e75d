namespace Playbook.Execution.Tests.Oracle;

/// <summary>What one reader of the language makes of an input.</summary>
/// <param name="Decided">Effects and skips, in order.</param>
/// <param name="Became">What became of the input.</param>
/// <param name="Standing">What is known of the lead and where it stands, a line each.</param>
internal sealed record OracleAnswer(
    IReadOnlyList<OracleRecord> Decided, string Became, IReadOnlyList<string> Standing)
{
    public bool Agrees(OracleAnswer other) => Became == other.Became && Decided.SequenceEqual(other.Decided)
        && Standing.SequenceEqual(other.Standing);

    public IEnumerable<string> Lines =>
        [Became, .. Decided.Select(record => record.ToString()), .. Standing.Select(line => $"  {line}")];
}
