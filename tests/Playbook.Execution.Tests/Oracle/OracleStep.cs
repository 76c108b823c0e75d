namespace Playbook.Execution.Tests.Oracle;

/// <summary>One input of a run.</summary>
/// <param name="Lead">The lead that it is about.</param>
internal sealed record OracleStep(string Lead, OracleInput Input)
{
    /// <summary>The lead is forgotten before the input comes.</summary>
    public bool Forgets { get; init; }

    /// <summary>What the engine decided.</summary>
    public IReadOnlyList<OracleRecord> Decided { get; init; } = [];

    /// <summary>What became of the input.</summary>
    public OracleHandling Became { get; init; }
}
