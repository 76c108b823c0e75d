using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary>
/// <c>task "…" for ROLE</c>. An instant, unless it has a <c>when done</c> or <c>when not done</c>: then it stands
/// until it is done or its time is over.
/// </summary>
/// <param name="Answer">The field that <c>task_done</c> may carry; null where none is named.</param>
public sealed record BoundTask(
    SourceLocation Location, string Title, ActorSymbol Actor, LeadFieldSymbol? Answer, BoundWithin? Within)
    : BoundStatement(Location)
{
    /// <summary>The enrolment stands here until the task is done or its time is over.</summary>
    public bool IsWaiting => !Outcomes.IsEmpty;
}
