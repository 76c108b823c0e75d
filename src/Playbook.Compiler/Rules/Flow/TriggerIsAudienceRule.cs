using Playbook.Compiler.Analysis;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// What starts a play is not what keeps everybody out of it: `when` with a condition that `not for` excludes never
/// starts, and one that `for` demands already is said twice.
/// </summary>
internal sealed class TriggerIsAudienceRule() : BuiltInRule("PB3032")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        foreach (var play in context.Flow?.Plays ?? [])
        {
            foreach (var trigger in play.Triggers.OfType<ConditionTrigger>())
                Check(context, play, trigger);
        }
    }

    private static void Check(RuleContext context, PlayPlan play, ConditionTrigger trigger)
    {
        if (context.Flow is not { } graph)
            return;
        var asked = graph.Conditions[trigger.Condition].Condition;
        var implication = new Implication(graph);
        var isExcluded = play.Excluded.Any(index =>
            implication.Holds(asked, graph.Conditions[index].Condition));
        if (isExcluded)
            context.Report(Finding("whom `not for` leaves out, so it never starts"));
        else if (play.Audience.Length == 1
            && implication.Holds(graph.Conditions[play.Audience[0]].Condition, asked))
            context.Report(Finding("whom `for` lets in anyway, so one of the two lines says nothing"));

        Diagnostic Finding(string what) =>
            Diagnostic.Create(context.Descriptor, trigger.Location, play.Title ?? play.Name, what);
    }
}
