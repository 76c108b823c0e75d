using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Runtime;

namespace Playbook.Execution.Tracing;

/// <summary>Effects in the words of the language, as an <c>expect</c> line would write them.</summary>
public static class EffectWords
{
    /// <summary>
    /// <c>send roi_guide by email</c>, <c>call by sales skipped because hours</c>, <c>cancel call by sales</c>,
    /// <c>nurture skipped because once</c>.
    /// </summary>
    public static string Of(FlowGraph graph, in Effect effect)
    {
        var play = graph.Plays[effect.Play];
        if (effect.Node < 0)
            return $"{play.Name} skipped because {effect.Reason.Word()}";
        var what = What(graph, effect);
        return effect.Kind switch
        {
            EffectKind.Cancel => "cancel " + what,
            EffectKind.Skip => $"{what} skipped because {effect.Reason.Word()}",
            _ => what,
        };
    }

    /// <summary>The words of a task, a choice or an approval; null for other effects.</summary>
    public static string? TextOf(FlowGraph graph, in Effect effect) => effect.Text
        ?? (effect.Node < 0 ? null : graph.Plays[effect.Play].Nodes[effect.Node] switch
        {
            TaskNode task => task.Text,
            AnswerNode answer => answer.Text,
            NotifyNode notify when effect.Of == EffectKind.Notify => notify.Text,
            _ => null,
        });

    private static string What(FlowGraph graph, in Effect effect) => effect.Of switch
    {
        EffectKind.Send => $"send {graph.Contents[effect.Content].Name} by {graph.Channels[effect.Channel].Name}",
        EffectKind.Share => $"share {graph.Contents[effect.Content].Name} on {graph.Channels[effect.Channel].Name}",
        EffectKind.Call => "call by " + Actor(graph, effect),
        EffectKind.Task => $"task \"{TextOf(graph, effect)}\" for {Actor(graph, effect)}",
        EffectKind.Notify => "notify " + Actor(graph, effect),
        EffectKind.Approval => $"get approval from {Actor(graph, effect)} for \"{TextOf(graph, effect)}\"",
        EffectKind.Choose => $"choose \"{TextOf(graph, effect)}\" by {Actor(graph, effect)}",
        EffectKind.HandOff => "hand off as " + graph.Handoffs[effect.Handoff].Name,
        EffectKind.Reassign => $"reassign {graph.Handoffs[effect.Handoff].Name}",
        EffectKind.Assign => "assign to " + Actor(graph, effect),
        EffectKind.FixBy => "fix by " + Actor(graph, effect),
        _ => throw new InvalidOperationException($"unreachable: effect {effect.Of}"),
    };

    private static string Actor(FlowGraph graph, in Effect effect) =>
        effect.Actor < 0 ? "lead" : graph.Actors[effect.Actor].Name;
}
