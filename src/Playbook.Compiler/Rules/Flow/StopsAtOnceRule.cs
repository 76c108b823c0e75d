using Playbook.Compiler.Analysis;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// A play is not stopped by what lets people in: a line `stop when` that already holds at every start ends the
/// enrolment before its first step.
/// </summary>
internal sealed class StopsAtOnceRule() : BuiltInRule("PB3034")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        foreach (var play in context.Flow?.Plays ?? [])
        {
            foreach (var stop in play.StopWhen)
                Check(context, play, stop);
        }
    }

    private static void Check(RuleContext context, PlayPlan play, int stop)
    {
        if (context.Flow is not { } graph)
            return;
        var stopping = graph.Conditions[stop].Condition;
        var implication = new Implication(graph);
        var byAudience = play.Audience.Length > 0
            && play.Audience.All(index => implication.Holds(graph.Conditions[index].Condition, stopping));
        var byTriggers = play.Triggers.Length > 0 && play.Triggers.All(trigger => Holds(trigger));
        if (byAudience || byTriggers)
        {
            var diagnostic = Diagnostic.Create(context.Descriptor, stopping.Location, play.Title ?? play.Name);
            context.Report(byAudience
                ? diagnostic
                : diagnostic.WithLabel(play.Triggers[0].Location, "at this start it holds already"));
        }

        bool Holds(TriggerPlan trigger) => trigger switch
        {
            ConditionTrigger item => implication.Holds(graph.Conditions[item.Condition].Condition, stopping),
            DateTrigger item => IsInWindow(item, stopping),
            _ => false,
        };
    }

    // On 7 days before the date, the date is in the next 14 days.
    private static bool IsInWindow(DateTrigger trigger, ConditionPlan stopping) =>
        stopping is UpcomingPlan { Operand: FieldOperand operand } window && operand.Field == trigger.Field
        && trigger is { IsBefore: true, Offset.IsClock: true } && trigger.Offset.Milliseconds <= window.Within;
}
