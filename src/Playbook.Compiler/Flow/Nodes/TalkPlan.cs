using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>What a caller has at hand.</summary>
/// <param name="Prepare">What to do before.</param>
/// <param name="Asks">Questions, in order.</param>
/// <param name="Tell">What to say.</param>
/// <param name="Features">What to show.</param>
/// <param name="Proof">Indexes of contents that prove it.</param>
public sealed record TalkPlan(
    ImmutableArray<string> Prepare,
    ImmutableArray<AskPlan> Asks,
    ImmutableArray<string> Tell,
    ImmutableArray<string> Features,
    ImmutableArray<int> Proof);
