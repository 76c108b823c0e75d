using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Analysis;

/// <summary>The answer to one question about one play: proved, refuted with a witness, or not proved.</summary>
public sealed record FlowProof
{
    /// <summary>The code of the rule that asks.</summary>
    public required string Code { get; init; }

    /// <summary>Index of the play in the flow graph.</summary>
    public required int Play { get; init; }

    public required FlowVerdict Verdict { get; init; }

    /// <summary>How many states were looked at.</summary>
    public required int States { get; init; }

    /// <summary>How many states might have been looked at.</summary>
    public required int Budget { get; init; }

    /// <summary>What the proof takes for granted, one sentence each.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Where it does not hold; the play where it does.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The shortest way on which it does not hold; null unless refuted.</summary>
    public Witness? Witness { get; init; }

    /// <summary>What fills the places of the rule's page.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];
}
