using Playbook.Compiler.Analysis;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// What lets people in is not older than what throws them out: a play that takes whoever did something in the last
/// month, and stops whoever did not in the last week, begins and ends at one instant for those in between.
/// </summary>
internal sealed class EntryWindowRule() : BuiltInRule("PB3028")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        if (context.Flow is not { } graph)
            return;
        foreach (var play in graph.Plays)
        {
            var stops = play.StopWhen.Select(index => graph.Conditions[index].Condition).ToList();
            foreach (var stop in stops)
                Check(context, graph, play, stop);
        }
    }

    private static void Check(RuleContext context, FlowGraph graph, PlayPlan play, ConditionPlan stop)
    {
        if (stop is not NotPlan { Part: HappenedPlan { Window.IsSinceEnrolling: false } silent })
            return;
        var entries = play.Triggers.SelectMany(trigger => EntriesOf(graph, play, trigger, silent));
        if (entries.FirstOrDefault(entry => IsLonger(graph, entry, silent)) is not { } wide)
            return;
        context.Report(
            Diagnostic.Create(context.Descriptor, stop.Location, play.Title ?? play.Name,
                Days(wide.Window), Days(silent.Window))
            .WithLabel(wide.Location, "this lets them in for longer"));
    }

    // What may be old news at the start: parts of `when` beside others, and the audience of a start by something else.
    private static IEnumerable<HappenedPlan> EntriesOf(
        FlowGraph graph, PlayPlan play, TriggerPlan trigger, HappenedPlan silent)
    {
        var audience = play.Audience.Length == 1
            ? ConditionParts.Of(graph, graph.Conditions[play.Audience[0]].Condition).OfType<HappenedPlan>()
            : [];
        if (trigger is not ConditionTrigger when)
            return IsAnswered(graph, trigger, silent) ? [] : audience;
        var parts = ConditionParts.Of(graph, graph.Conditions[when.Condition].Condition).ToList();
        return parts.Count > 1 ? parts.OfType<HappenedPlan>().Concat(audience) : audience;
    }

    // Started by the very thing whose silence stops it: then it has just happened.
    private static bool IsAnswered(FlowGraph graph, TriggerPlan trigger, HappenedPlan silent) =>
        trigger is EventTrigger item
        && EventsOf(graph, item.Match).All(EventsOf(graph, MatchOf(graph, silent)).Contains);

    private static bool IsLonger(FlowGraph graph, HappenedPlan entry, HappenedPlan silent) =>
        !entry.Window.IsSinceEnrolling && entry.Window.Length > silent.Window.Length
        && EventsOf(graph, MatchOf(graph, entry)).SetEquals(EventsOf(graph, MatchOf(graph, silent)));

    private static int MatchOf(FlowGraph graph, HappenedPlan happened) => graph.Histories[happened.History].Match;

    private static HashSet<int> EventsOf(FlowGraph graph, int match) => graph.Matches[match].IsActivity
        ? [.. graph.Events.Where(item => item.Nature == Symbols.EventNature.Engagement).Select(item => item.Index)]
        : [.. graph.Matches[match].ListensTo];

    private static string Days(WindowPlan window) => window.Length % 86_400_000 == 0
        ? $"{window.Length / 86_400_000} days"
        : $"{window.Length / 3_600_000} hours";
}
