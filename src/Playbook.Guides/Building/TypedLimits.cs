using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Symbols;
using Playbook.Guides.Words;

namespace Playbook.Guides.Building;

/// <summary>
/// Finds limits that an author typed into words although a rule of the same play or hand-off holds one: the
/// words would go on saying the old limit when the rule changes, and may differ from it today.
/// </summary>
internal sealed partial class TypedLimits
{
    private readonly BuildScope _scope;
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    private TypedLimits(BuildScope scope) => _scope = scope;

    public static ImmutableArray<Diagnostic> Find(GuideInput input, GuideWords words)
    {
        var limits = new TypedLimits(new BuildScope(input, words));
        foreach (var handoff in limits._scope.Handoffs)
            limits.Handoff(handoff);
        foreach (var plan in limits._scope.Plans)
            limits.Play(plan);
        return limits._findings.ToImmutable();
    }

    private void Handoff(HandoffPlan plan)
    {
        var bound = _scope.Workspace.Handoffs.FirstOrDefault(row => row.Handoff.QualifiedName == plan.Id);
        if (bound is null)
            return;
        var clocks = Clocks(plan);
        Check(bound.Prose, clocks);
        foreach (var gift in bound.Gives)
            Check(gift.Text, gift.Location, clocks);
    }

    private void Play(PlayPlan plan)
    {
        if (_scope.FindPlay(plan) is not { } play)
            return;
        var nodes = new NodeReader(_scope);
        var handoffs = plan.Nodes.OfType<Playbook.Compiler.Flow.Nodes.HandOffNode>()
            .SelectMany(node => Clocks(_scope.Flow.Handoffs[node.Handoff]));
        ClockPlan[] clocks = [.. plan.Nodes.Select(nodes.Clock).OfType<ClockPlan>(), .. handoffs];
        Check(play.Prose, clocks);
        foreach (var step in play.Steps)
            Check(step.Prose, clocks);
        foreach (var node in plan.Nodes.Where(NodeReader.IsAction))
        {
            // A statement is held to its own limit where it has one: another's may well differ.
            var own = nodes.Clock(node) is { } clock ? [clock] : clocks;
            Check(_scope.FindStatement(node.Location)?.Prose ?? BoundProse.Empty, own);
            Check(node.Because ?? "", node.Location, own);
            Check(nodes.Do(node), node.Location, own);
        }
    }

    private static ClockPlan[] Clocks(HandoffPlan plan) =>
    [
        plan.Accept,
        .. plan.Feedback is { } feedback ? [feedback] : Array.Empty<ClockPlan>(),
        .. plan.Reasons.Select(reason => reason.Within).OfType<ClockPlan>(),
    ];

    private void Check(BoundProse prose, ClockPlan[] limits)
    {
        foreach (var text in prose.Parts.OfType<BoundProseText>())
            Check(text.Text, prose.Location, limits);
    }

    private void Check(string text, SourceLocation location, ClockPlan[] limits)
    {
        if (limits.Length == 0)
            return;
        foreach (Match typed in LimitPattern().Matches(text))
        {
            var said = limits.Select(limit => _scope.Words["within", _scope.Phrases.Dative(limit.Length)]).Distinct();
            // A message is no print: who searches for its words types plain blanks.
            var rules = LocaleFormats.Untied(string.Join(", ", said));
            _findings.Add(Diagnostic.Create("PB6512", location, typed.Value, rules));
        }
    }

    [GeneratedRegex(
        @"\b(within|innerhalb von|binnen)\s+\d+\s+((working|calendar)\s+)?"
            + @"(minutes?|hours?|days?|weeks?|Minuten?|(Arbeits)?[Ss]tunden?|(Arbeits|Werk)?[Tt]agen?|Wochen?)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex LimitPattern();
}
