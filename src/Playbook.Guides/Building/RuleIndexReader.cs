using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Emit;
using Playbook.Compiler.Flow;
using Playbook.Guides.Model;

namespace Playbook.Guides.Building;

/// <summary>The way from every printed code to its line and to the class that runs it.</summary>
internal sealed class RuleIndexReader(BuildScope scope, NodeReader nodes)
{
    public ImmutableArray<GuideRule> Read(GuideModel model)
    {
        var rules = ImmutableArray.CreateBuilder<GuideRule>();
        var handlers = scope.Input.Workspace.Handlers;
        foreach (var plan in scope.Plans)
        {
            foreach (var node in plan.Nodes.Where(NodeReader.IsAction))
                rules.Add(Rule(node.StableId, nodes.Do(node), node.Location, handlers[plan.Index], "R"));
        }

        foreach (var plan in scope.Handoffs.Where(plan => model.Handoffs.Any(handoff => handoff.Code == plan.Id)))
            rules.AddRange(Handoff(plan));
        foreach (var plan in scope.Flow.Signals.Where(plan => model.Signals.Any(signal => signal.Code == plan.Id)))
        {
            var title = BuildScope.Title(plan.Title, plan.Name);
            rules.Add(Rule(plan.Id, title, plan.Location, HandlerNames.Program, "S1"));
        }

        var told = model.Scores.SelectMany(score => score.Rules).ToDictionary(rule => rule.Code, rule => rule.For);
        var plans = scope.Flow.Scores.SelectMany(score => score.Rules);
        foreach (var plan in plans.Where(rule => told.ContainsKey(rule.Id)))
            rules.Add(Rule(plan.Id, told[plan.Id], plan.Location, HandlerNames.Program, "S1"));
        return rules.ToImmutable();
    }

    private IEnumerable<GuideRule> Handoff(HandoffPlan plan)
    {
        GuideRule Duty(string id, string what, SourceLocation location, params ImmutableArray<string> sections) =>
            Rule(id, what, location, HandlerNames.Data, sections);

        yield return Duty(plan.Id, NodeReader.Title(plan), plan.Location, "H1");
        yield return Duty(plan.AcceptId, scope.Words["clock.accept"], plan.Location, "H1", "R");
        if (plan.Feedback is not null)
            yield return Duty(plan.FeedbackId, scope.Words["clock.feedback"], plan.Location, "H1", "R");
        foreach (var reason in plan.Reasons.Where(reason => reason.Within is not null))
        {
            var title = BuildScope.Title(reason.Title, reason.Name);
            yield return Duty(reason.Id, scope.Words["clock.fix", title], reason.Location, "H1", "R");
        }
    }

    private GuideRule Rule(
        string code,
        string what,
        SourceLocation location,
        string handler,
        params ImmutableArray<string> sections) =>
        new(code, what, location.Path, scope.Line(location), handler, sections);
}
