namespace Playbook.Execution.Tests.Oracle;

/// <summary>One input of a run.</summary>
/// <param name="Lead">The lead that it is about.</param>
internal sealed record OracleStep(string Lead, OracleInput Input)
{
    /// <summary>The lead is forgotten before the input comes.</summary>
    public bool Forgets { get; init; }

    /// <summary>Whom the lead absorbs; null: nobody.</summary>
    public string? Absorbs { get; init; }

    /// <summary>What all made of it.</summary>
    public OracleAnswer? Answer { get; init; }
}
