using System.Globalization;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>What a workspace declares ⇒ rows of the runtime's tables.</summary>
internal sealed class DeclarationRows(RowLinks links)
{
    public string Playbook(PlaybookPlan playbook) => new RowText()
        .WithText("Name", playbook.Name)
        .With("Version", playbook.Version, 1)
        .With("EffectiveFrom", playbook.EffectiveFrom ?? -1)
        .With("EffectiveTo", playbook.EffectiveTo ?? -1)
        .With("RetiredOn", playbook.RetiredOn ?? -1)
        .With("Moves", playbook.Moves.Select(move => new RowText()
            .With("Version", move.Version).WithText("From", move.From)
            .With("Play", links.To(NumberKind.Play, move.Play))
            .With("Step", move.Step).ToString()))
        .WithText("Zone", playbook.Zone)
        .With("ValueBeforeAsk", playbook.ValueBeforeAsk, 0)
        .With("ValueSlot", links.Slot(NumberKind.ValueSlot, playbook.Index, playbook.ValueSlot))
        .ToString();

    public string Field(FieldPlan field) => new RowText()
        .WithText("Name", field.Name)
        .With("IsText", field.Kind.IsText())
        .With("Slot", links.Slot(NumberKind.FieldSlot, field.Index, field.Slot))
        .ToString();

    public string Channel(ChannelPlan channel) => new RowText()
        .WithText("Name", channel.Name)
        .With("ConsentField", links.To(NumberKind.Field, channel.ConsentField))
        .With("Caps", channel.Caps.Select(cap => new RowText()
            .With("Limit", cap.Limit).With("Per", Rows.Length(cap.Per)).ToString()))
        .With("TouchesSlot", channel.Caps.IsEmpty ? null
            : links.Slot(NumberKind.TouchesSlot, channel.Index, channel.TouchesSlot))
        .With("TouchesSize", channel.TouchesSize, 0)
        .With("Hours", Rows.Hours(channel.Hours))
        .With("Hold", channel.Hold, 0)
        .ToString();

    public string Content(ContentPlan content) =>
        new RowText()
            .WithText("Id", content.Id)
            .WithText("Name", content.Name)
            .With("TopicField", links.To(NumberKind.Field, content.TopicField))
            .WithText("Topic", content.Topic)
            .With("Expires", content.Expires is { } day ? Number(day) : null)
            .With("SentSlot", links.Slot(NumberKind.SentSlot, content.Index, content.SentSlot))
            .ToString();

    public static string Team(TeamPlan team) => new RowText()
        .WithText("Name", team.Name)
        .With("Hours", Rows.Hours(team.Hours))
        .With("Holidays", team.Holidays.Select(Number))
        .WithText("Zone", team.Zone)
        .ToString();

    public string Actor(ActorPlan actor) => new RowText()
        .WithText("Name", actor.Name)
        .With("Team", links.To(NumberKind.Team, actor.Team))
        .ToString();

    public static string Experiment(ExperimentPlan experiment) =>
        new RowText().WithText("Name", experiment.Name).ToString();

    public string Handoff(HandoffPlan handoff) => new RowText()
        .WithText("Id", handoff.Id)
        .WithText("Name", handoff.Name)
        .With("Order", links.Slot(NumberKind.HandoffRank, handoff.Index, handoff.Order))
        .With("To", links.To(NumberKind.Actor, handoff.To))
        .With("Accept", links.Clock(handoff.Accept))
        .With("Feedback", links.Clock(handoff.Feedback))
        .With("Reasons", handoff.Reasons.Select(Reject))
        .With("RecordSlot", links.Slot(NumberKind.HandoffSlot, handoff.Index, handoff.RecordSlot))
        .ToString();

    private string Reject(RejectPlan reason) => new RowText()
        .WithText("Name", reason.Name)
        .WithText("Title", reason.Title ?? reason.Name)
        .WithText("Route", $"{reason.Route}")
        .With("Play", links.To(NumberKind.Play, reason.Play))
        .With("After", Number(reason.After))
        .With("FixBy", links.To(NumberKind.Actor, reason.FixBy))
        .With("Within", links.Clock(reason.Within))
        .ToString();

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
