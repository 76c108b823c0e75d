using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// A clock for people whose working hours are known counts working time, unless it is so long that a night and a
/// weekend fit in.
/// </summary>
internal sealed class SlaOutsideHoursRule() : BuiltInRule("PB3021")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        foreach (var statement in context.Workspace.Plays.SelectMany(play => play.Statements()))
        {
            if (statement is BoundCall call)
                Check(context, call.Within, call.Caller);
            if (statement is BoundTask { Within: { } within } task)
                Check(context, within, task.Actor);
            if (statement is BoundApproval approval)
                Check(context, approval.Within, approval.Approver);
        }

        foreach (var handoff in context.Workspace.Handoffs)
        {
            if (handoff is { Accept: { } accept, To: { } to })
                Check(context, accept, to);
            if (handoff is { Feedback: { } feedback, To: { } receiver })
                Check(context, feedback, receiver);
        }
    }

    /// <summary>What fits between the evening of a Friday and the morning of a Monday.</summary>
    private const long Weekend = 3 * 86_400_000L;

    private static void Check(RuleContext context, BoundWithin within, ActorSymbol actor)
    {
        var team = actor is RoleSymbol role ? context.Workspace.Of(role).Team : actor as TeamSymbol;
        var hasHours = team is not null && !context.Workspace.Of(team).Hours.IsEmpty;
        if (hasHours && within.Length.IsClock && within.Length.Milliseconds < Weekend)
            context.Report(within.Location, $"{within.Length}", actor.DisplayName);
    }
}
