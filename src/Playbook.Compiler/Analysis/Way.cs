using System.Collections.Immutable;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Analysis;

/// <summary>A way from the start of a play to a bad place.</summary>
/// <param name="Trigger">What started it; null where a hand-off's route did.</param>
/// <param name="Start">Where it began.</param>
/// <param name="Edges">Its steps.</param>
internal sealed record Way(TriggerPlan? Trigger, FlowPoint Start, ImmutableArray<WayEdge> Edges)
{
    public FlowPoint End => Edges.IsEmpty ? Start : Edges[Edges.Length - 1].To;

    /// <summary>Milliseconds that it takes at least.</summary>
    public long Least => Edges.Sum(edge => edge.Least);
}
