using System.Collections.Immutable;
using System.Globalization;
using Playbook.Execution.Logs;
using Playbook.Runtime;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Simulation;

/// <summary>What the files of a simulation hold, column by column.</summary>
public static class SimulationRecords
{
    /// <summary>Effects and skips. The id of a cancel is that of what it withdraws.</summary>
    public static ImmutableArray<RecordColumn<SimulatedEffect>> EffectsOf(WorkspaceTables tables) =>
    [
        new("at", made => InstantText.Format(made.Effect.Time)),
        new("lead", made => made.Lead),
        new("effect", made => Word(made.Effect.Kind)),
        new("of", made => made.Effect.Kind is EffectKind.Cancel or EffectKind.Skip ? Word(made.Effect.Of) : ""),
        new("reason", made => made.Effect.Reason == SkipReason.None ? "" : made.Effect.Reason.Word()),
        new("play", made => tables.Plays[made.Effect.Play].Id),
        new("step", made => StepOf(tables, made.Effect)),
        new("content", made => made.Effect.Content < 0 ? "" : tables.Contents[made.Effect.Content].Id),
        new("channel", made => made.Effect.Channel < 0 ? "" : tables.Channels[made.Effect.Channel].Name),
        new("handoff", made => made.Effect.Handoff < 0 ? "" : tables.Handoffs[made.Effect.Handoff].Id),
        new("to", made => made.Effect.Actor < 0 ? "" : tables.Actors[made.Effect.Actor].Name),
        new("text", made => TextOf(tables, made.Effect)),
        new("subject", made => made.Effect.Message?.Subject ?? ""),
        new("message", made => made.Effect.Message?.Body ?? ""),
        new("due", made => Instant(made.Effect.Due)),
        new("not_after", made => Instant(made.Effect.NotAfter)),
        new("id", made => made.Effect.Identity(tables, made.Lead).ToString()),
    ];

    /// <summary>Rows set aside.</summary>
    public static ImmutableArray<RecordColumn<SetAsideRow>> SetAside { get; } =
    [
        new("file", row => row.File),
        new("line", row => row.Line.ToString(CultureInfo.InvariantCulture), IsNumber: true),
        new("reason", row => row.Reason.Word()),
        new("expected", row => row.Expected),
        new("row", row => row.Row),
    ];

    /// <summary>The word of an effect in files and reports: <c>hand-off</c>.</summary>
    public static string Word(EffectKind kind) => kind switch
    {
        EffectKind.Send => "send",
        EffectKind.Share => "share",
        EffectKind.Call => "call",
        EffectKind.Task => "task",
        EffectKind.Notify => "notify",
        EffectKind.Approval => "approval",
        EffectKind.Choose => "choose",
        EffectKind.HandOff => "hand-off",
        EffectKind.Reassign => "reassign",
        EffectKind.Assign => "assign",
        EffectKind.FixBy => "fix",
        EffectKind.Cancel => "cancel",
        EffectKind.Skip => "skip",
        _ => throw new InvalidOperationException($"unreachable: effect {kind}"),
    };

    // A clock's notice has no words of its own; what its statement asks is not what it tells.
    private static string TextOf(WorkspaceTables tables, in Effect effect)
    {
        if (effect.Text is { } text)
            return text;
        if (effect.Node < 0)
            return "";
        var node = tables.Plays[effect.Play].Nodes[effect.Node];
        return effect.Of == EffectKind.Notify && node.Kind != NodeKind.Notify ? "" : node.Text;
    }

    private static string StepOf(WorkspaceTables tables, in Effect effect)
    {
        if (effect.Node < 0)
            return "";
        var play = tables.Plays[effect.Play];
        return play.Steps[play.Nodes[effect.Node].Step].Name;
    }

    private static string Instant(long instant) => instant is LeadState.Never or 0 ? "" : InstantText.Format(instant);
}
