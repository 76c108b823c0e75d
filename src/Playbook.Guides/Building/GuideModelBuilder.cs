using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Guides.Model;
using Playbook.Guides.Words;

namespace Playbook.Guides.Building;

/// <summary>
/// Builds the guide's model of one playbook: bound tree ⇒ words, flow graph ⇒ order, clocks and codes.
/// </summary>
internal static class GuideModelBuilder
{
    public static GuideModel Build(GuideInput input, GuideWords words)
    {
        var scope = new BuildScope(input, words);
        var nodes = new NodeReader(scope);
        var declarations = new DeclarationReader(scope);
        var rules = new RuleReader(scope, nodes);
        var reader = new ActionReader(scope, nodes);
        var actions = reader.Read();
        ImmutableArray<GuidePlay> plays = [.. scope.Plans.Select(plan => Play(plan, scope, nodes))];
        var handoffs = rules.Handoffs(actions);
        var contents = declarations.Contents(actions);
        // Examples come last of what takes long: they may still be running.
        var traces = new StoryReader(scope, nodes).Read();
        var header = input.Workspace.Bound.Header.Workspace;
        var model = new GuideModel(
            new GuideCompany(header.Name, header.Location == SourceLocation.None ? "" : header.DisplayName),
            Playbook(scope),
            declarations.Actors(),
            plays,
            actions,
            rules.Clocks(),
            declarations.Channels(),
            contents,
            declarations.Exclusions(),
            declarations.Assumptions(),
            rules.Signals(plays),
            rules.Scores(traces),
            handoffs,
            declarations.Goals(),
            declarations.Efforts(),
            declarations.Periods(),
            declarations.CardKinds(),
            traces,
            [],
            Glossary(scope),
            null)
        {
            Stages = [
                .. scope.Flow.Fields.Where(field => field.Name == "stage")
                    .SelectMany(field => field.Choices)
                    .Select(scope.Phrases.Stage)],
            Notices = reader.Notices(),
        };
        model = model with { Rules = new RuleIndexReader(scope, nodes).Read(model) };
        if (input.Earlier is not { } earlier)
            return model;
        var before = Build(earlier with { Earlier = null }, words);
        return model with { Changes = ChangeReader.Compare(before, model, words) };
    }

    private static GuidePlay Play(PlayPlan plan, BuildScope scope, NodeReader nodes)
    {
        var bound = scope.FindPlay(plan);
        var paths = new PathReader(scope, nodes);
        ImmutableArray<string> starts = [.. (bound?.Triggers ?? []).Select(scope.Triggers.Of)];
        var title = BuildScope.Title(plan.Title, plan.Name);
        return new GuidePlay(
            plan.Name,
            title,
            ProseText.Of(bound?.Prose, scope.Phrases),
            plan.SubjectTeam >= 0,
            [.. (bound?.For ?? []).Select(segment => segment.DisplayName)],
            starts,
            // For a team every occurrence starts a play anew.
            bound is null || starts.IsEmpty || plan.SubjectTeam >= 0 ? "" : scope.Triggers.Of(bound.Again),
            [.. (bound?.Stops ?? []).Select(scope.Triggers.Of)],
            plan.HoldOut == 0 ? "" : scope.Words["play.holdout", scope.Words.Formats.Percent(plan.HoldOut / 100m)],
            paths.Touches(plan),
            Map(plan, scope, nodes),
            paths.FirstAsk(plan))
        {
            Promises = [.. (bound?.Promises ?? []).Select(scope.Triggers.Of)],
        };
    }

    /// <summary>What a drawing of a play shows; it begins with what starts the play.</summary>
    public static FlowMap Map(PlayPlan plan, BuildScope scope, NodeReader nodes)
    {
        var starts = (scope.FindPlay(plan)?.Triggers ?? []).Select(scope.Triggers.Of).ToArray();
        var title = BuildScope.Title(plan.Title, plan.Name);
        return new FlowMapBuilder(scope, nodes)
            .Build(plan, starts.Length == 0 ? title : scope.Words.Formats.Alternatives(starts));
    }

    private static GuidePlaybook Playbook(BuildScope scope)
    {
        var playbook = scope.Playbook;
        return new GuidePlaybook(
            playbook.Playbook.Name,
            playbook.Playbook.DisplayName,
            ProseText.Of(playbook.Prose, scope.Phrases),
            playbook.Playbook.Version,
            playbook.EffectiveFrom is { } from ? Phrases.ToDate(from) : null,
            playbook.EffectiveTo is { } to ? Phrases.ToDate(to) : null,
            [.. playbook.Owners.Select(owner => owner.DisplayName)],
            [.. playbook.With.Select(other => other.DisplayName)],
            [.. playbook.SignedBy.Select(signer => signer.DisplayName)],
            [.. playbook.Promises.Select(scope.Triggers.Of)],
            scope.Input.Workspace.Hash);
    }

    private static ImmutableArray<GuideTerm> Glossary(BuildScope scope)
    {
        var segments = scope.Workspace.Segments.Where(segment => scope.IsOwn(segment.Segment))
            .Select(segment => new GuideTerm(segment.Segment.DisplayName, scope.Conditions.Of(segment.Condition)));
        return [.. segments.OrderBy(term => term.Word, StringComparer.Ordinal)];
    }
}
