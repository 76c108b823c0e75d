using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Layout;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Emit;

/// <summary>A declaration whose slots follow each other, so that all are told by the first.</summary>
/// <param name="Kind">Among which slots.</param>
/// <param name="First">The first.</param>
/// <param name="Name">With what their names begin.</param>
/// <param name="Number">What tells the first.</param>
/// <param name="Index">Index of the declaration.</param>
/// <param name="Item">Which of the declaration's.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record SlotOwner(
    SlotKind Kind, int First, string Name, NumberKind Number, int Index, int Item, SourceLocation Location)
{
    /// <summary>In the order of their slots, and where versions of a play share theirs, of the plays.</summary>
    public static List<SlotOwner> All(FlowGraph graph)
    {
        var names = new VersionNames(graph);
        var owners = new List<SlotOwner>();
        foreach (var score in graph.Scores)
        {
            owners.Add(new SlotOwner(
                SlotKind.Number,
                score.ValueSlot,
                "score " + names.Of(score.Id, score.Location),
                NumberKind.ScoreSlot,
                score.Index,
                0,
                score.Location));
        }

        foreach (var handoff in graph.Handoffs)
        {
            owners.Add(new SlotOwner(
                SlotKind.Number,
                handoff.RecordSlot,
                "handoff " + names.Of(handoff.Id, handoff.Location),
                NumberKind.HandoffSlot,
                handoff.Index,
                0,
                handoff.Location));
        }

        foreach (var play in graph.Plays)
            owners.AddRange(OfPlay(play, "play " + names.Of(play.Id, play.Location)));
        return [.. owners.OrderBy(owner => owner.Kind).ThenBy(owner => owner.First).ThenBy(owner => owner.Index)];
    }

    /// <summary>The slot of a trigger that time alone can fire; -1 for others.</summary>
    public static int SlotOf(TriggerPlan trigger) => trigger switch
    {
        ScheduleTrigger schedule => schedule.Slot,
        AtTrigger at => at.Slot,
        DateTrigger date => date.Slot,
        _ => -1,
    };

    public bool Owns(SlotPlan slot) =>
        slot.Name == Name || slot.Name.StartsWith(Name + " ", StringComparison.Ordinal);

    private static IEnumerable<SlotOwner> OfPlay(PlayPlan play, string name)
    {
        yield return Of(SlotKind.Number, play.Slot, "play " + play.Id, NumberKind.PlaySlot);
        yield return Of(SlotKind.Number, play.RecordSlot, name, NumberKind.RecordSlot);
        if (play.RecordTextSlot >= 0)
            yield return Of(SlotKind.Text, play.RecordTextSlot, name, NumberKind.TextSlot);
        foreach (var trigger in play.Triggers.Where(trigger => SlotOf(trigger) >= 0))
            yield return Of(SlotKind.Number, SlotOf(trigger), name, NumberKind.TriggerSlot, trigger.Index);

        SlotOwner Of(SlotKind kind, int first, string slots, NumberKind number, int item = 0) =>
            new(kind, first, slots, number, play.Index, item, play.Location);
    }
}
