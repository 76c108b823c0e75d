using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Hosting;

/// <summary>Effects of numbers ⇒ effects of names.</summary>
internal static class EffectConversion
{
    public static LeadEffect Convert(PlaybookLead lead, in Effect effect)
    {
        var tables = lead.Engine.Tables;
        var node = effect.Node < 0 ? null : tables.Plays[effect.Play].Nodes[effect.Node];
        var what = node is null ? null : Placed(What(tables, node, effect), lead, node, effect);
        return effect.Kind switch
        {
            EffectKind.Skip => Placed(new SkipEffect { Reason = effect.Reason, Skipped = what }, lead, node, effect),
            EffectKind.Cancel when what is not null =>
                Placed(new CancelEffect { Withdrawn = what }, lead, node, effect),
            _ => what ?? throw new InvalidOperationException($"unreachable: {effect.Kind} of no statement"),
        };
    }

    private static LeadEffect What(WorkspaceTables tables, NodeTable node, in Effect effect)
    {
        var actor = effect.Actor < 0 ? "lead" : tables.Actors[effect.Actor].Name;
        // A clock's notice has no words of its own; what its statement asks is not what it tells.
        var text = effect.Text ?? (effect.Of == EffectKind.Notify && node.Kind != NodeKind.Notify ? "" : node.Text);
        return effect.Of switch
        {
            EffectKind.Send => new SendEffect
            {
                Content = Content(tables, effect),
                Channel = Channel(tables, effect),
                Subject = Written(effect.Message?.Subject),
                Body = Written(effect.Message?.Body),
            },
            EffectKind.Share => new ShareEffect
            {
                Content = Content(tables, effect),
                Channel = Channel(tables, effect),
                Subject = Written(effect.Message?.Subject),
                Body = Written(effect.Message?.Body),
            },
            EffectKind.Call => new CallEffect { Actor = actor, Attempt = effect.Attempt },
            EffectKind.Task => new TaskEffect { Actor = actor, Title = text },
            EffectKind.Notify => new NotifyEffect { Actor = actor, Text = text },
            EffectKind.Approval => new ApprovalEffect { Actor = actor, Subject = text },
            EffectKind.Choose => new ChoiceEffect { Actor = actor, Question = text },
            EffectKind.HandOff => new HandOffEffect { HandOff = HandOff(tables, effect), To = Taker(tables, effect) },
            EffectKind.Reassign =>
                new ReassignEffect { HandOff = HandOff(tables, effect), To = Taker(tables, effect) },
            EffectKind.Assign => new AssignEffect { Actor = actor },
            EffectKind.FixBy => new FixEffect { Actor = actor, Reason = text },
            _ => throw new InvalidOperationException($"unreachable: effect {effect.Of}"),
        };
    }

    private static LeadEffect Placed(LeadEffect what, PlaybookLead lead, NodeTable? node, in Effect effect)
    {
        var tables = lead.Engine.Tables;
        var play = tables.Plays[effect.Play];
        return what with
        {
            Id = effect.Identity(tables, lead.Id).ToString(),
            Lead = lead.Id,
            Playbook = tables.Playbooks[play.Playbook].Name,
            Play = play.Name,
            Step = node is null ? "" : play.Steps[node.Step].Name,
            Source = node?.Location ?? "",
            At = DateTimeOffset.FromUnixTimeMilliseconds(effect.Time),
            Due = InstantOf(effect.Due),
            NotAfter = InstantOf(effect.NotAfter),
        };
    }

    private static DateTimeOffset? InstantOf(long instant) =>
        instant is LeadState.Never ? null : DateTimeOffset.FromUnixTimeMilliseconds(instant);

    private static string Content(WorkspaceTables tables, in Effect effect) => tables.Contents[effect.Content].Id;

    private static string Channel(WorkspaceTables tables, in Effect effect) => tables.Channels[effect.Channel].Name;

    private static string? Written(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string HandOff(WorkspaceTables tables, in Effect effect) => tables.Handoffs[effect.Handoff].Name;

    private static string Taker(WorkspaceTables tables, in Effect effect) =>
        tables.Actors[tables.Handoffs[effect.Handoff].To].Name;
}
