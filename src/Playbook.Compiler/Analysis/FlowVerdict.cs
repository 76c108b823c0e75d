namespace Playbook.Compiler.Analysis;

/// <summary>What a flow analysis came to.</summary>
public enum FlowVerdict
{
    /// <summary>It holds on every way, under the assumptions that the proof names.</summary>
    Proved,

    /// <summary>There is a way on which it does not hold, and the proof tells it.</summary>
    Refuted,

    /// <summary>The ways are more than the budget lets one look at.</summary>
    NotProved,
}
