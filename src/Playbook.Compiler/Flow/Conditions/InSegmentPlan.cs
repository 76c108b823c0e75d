namespace Playbook.Compiler.Flow.Conditions;

/// <summary>Whether the lead is in a segment.</summary>
/// <param name="Segment">Index in <see cref="FlowGraph.Segments"/>.</param>
/// <param name="SegmentIsTimeDependent">Whether the segment's own condition changes with time.</param>
public sealed record InSegmentPlan(int Segment, bool SegmentIsTimeDependent) : ConditionPlan
{
    public override bool IsTimeDependent => SegmentIsTimeDependent;
}
