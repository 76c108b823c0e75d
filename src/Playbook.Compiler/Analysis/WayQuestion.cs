using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// A question about all ways through plays: a small number, the mark, is carried along, and some nodes are bad to come
/// to with some marks.
/// </summary>
internal abstract class WayQuestion
{
    /// <summary>The mark of a way that need not be followed.</summary>
    public const int Dropped = -1;

    /// <summary>The mark with which a play begins; <see cref="Dropped"/> where the question is not about it.</summary>
    /// <param name="play">The play.</param>
    /// <param name="trigger">What starts it; null where a hand-off's route does.</param>
    public virtual int Start(PlayPlan play, TriggerPlan? trigger) => 0;

    /// <summary>The mark behind an edge.</summary>
    public abstract int Step(int mark, FlowPoint from, FlowNode node, WayEdge edge);

    /// <summary>Whether it is bad to arrive here.</summary>
    public abstract bool IsBad(int mark, FlowPoint at, FlowNode node);
}
