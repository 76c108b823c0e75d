using Playbook.Compiler.Flow.Moments;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>wait until …</c>.</summary>
public sealed record WaitUntilNode : PlaceNode
{
    public required MomentPlan Moment { get; init; }
}
