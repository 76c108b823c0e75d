using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Execution.Tracing;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using PatternKind = Playbook.Compiler.Binding.Scenarios.EffectKind;

namespace Playbook.Execution.Scenarios;

/// <summary>Which effects an expectation speaks of.</summary>
internal sealed class EffectPattern
{
    private readonly FlowGraph graph;
    private readonly Runtime.EffectKind kind;
    private readonly int content;
    private readonly int channel;
    private readonly int actor;
    private readonly int handoff;
    private readonly string? title;

    private EffectPattern(FlowGraph graph, SymbolTable symbols, BoundEffectPattern pattern)
    {
        this.graph = graph;
        kind = KindOf(pattern.Kind);
        content = symbols.IndexOrNone(pattern.Content);
        channel = symbols.IndexOrNone(pattern.Channel);
        actor = symbols.IndexOrNone(pattern.Actor);
        handoff = symbols.IndexOrNone(pattern.Handoff);
        title = pattern.Title;
        Words = WordsOf(pattern);
    }

    public string Words { get; }

    public static EffectPattern Of(FlowGraph graph, SymbolTable symbols, BoundEffectPattern pattern) =>
        new(graph, symbols, pattern);

    public bool Fits(in Effect effect) => effect.Kind == kind && FitsObject(effect);

    public bool FitsSkip(in Effect effect) =>
        effect.Kind == Runtime.EffectKind.Skip && effect.Of == kind && FitsObject(effect);

    public bool IsOfKind(in Effect effect) => effect.Kind == kind;

    private bool FitsObject(in Effect effect) =>
        (content < 0 || effect.Content == content)
        && (channel < 0 || effect.Channel == channel)
        && (actor < 0 || effect.Actor == actor)
        && (handoff < 0 || effect.Handoff == handoff)
        && (title is null || Terms.Same(EffectWords.TextOf(graph, effect), title));

    private static Runtime.EffectKind KindOf(PatternKind kind) => kind switch
    {
        PatternKind.Send => Runtime.EffectKind.Send,
        PatternKind.Share => Runtime.EffectKind.Share,
        PatternKind.Call => Runtime.EffectKind.Call,
        PatternKind.Task => Runtime.EffectKind.Task,
        PatternKind.Notify => Runtime.EffectKind.Notify,
        PatternKind.HandOff => Runtime.EffectKind.HandOff,
        PatternKind.Assign => Runtime.EffectKind.Assign,
        PatternKind.Fix => Runtime.EffectKind.FixBy,
        _ => throw new InvalidOperationException($"unreachable: effect {kind}"),
    };

    private static string WordsOf(BoundEffectPattern pattern) => pattern.Kind switch
    {
        PatternKind.Send => $"send {pattern.Content?.Name}" + (pattern.Channel is { } by ? $" by {by.Name}" : ""),
        PatternKind.Share => $"share {pattern.Content?.Name}" + (pattern.Channel is { } on ? $" on {on.Name}" : ""),
        PatternKind.Call => $"call by {pattern.Actor?.Name}",
        PatternKind.Task => $"task \"{pattern.Title}\"",
        PatternKind.Notify => $"notify {pattern.Actor?.Name}",
        PatternKind.HandOff => $"hand off as {pattern.Handoff?.Name}",
        PatternKind.Assign => $"assign to {pattern.Actor?.Name}",
        PatternKind.Fix => $"fix by {pattern.Actor?.Name}",
        _ => throw new InvalidOperationException($"unreachable: effect {pattern.Kind}"),
    };
}
