using System.Collections.Immutable;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Symbols;
using Playbook.Guides.Model;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using EffectKind = Playbook.Runtime.EffectKind;

namespace Playbook.Guides.Building;

/// <summary>
/// Scenarios that ran ⇒ the followed lead, told with the guide's words: what happened, what we did, what it counted.
/// </summary>
internal sealed class StoryReader(BuildScope scope, NodeReader nodes)
{
    private readonly StoryValues _values = new(scope);

    public ImmutableArray<GuideTrace> Read() => [.. scope.Input.Stories.Value.Select(Read)];

    private GuideTrace Read(ScenarioStory story)
    {
        var lines = story.Scenario.Lines.ToLookup(line => line.Location);
        return new GuideTrace(
            story.Scenario.Scenario.DisplayName,
            Lead(story.Scenario),
            [
                .. story.Moments.Where(moment => IsTold(moment, story.Scenario))
                    .Select(moment => Line(moment, lines)).OfType<GuideTraceLine>()],
            story.HasPassed)
        {
            Steps = story.Moments.Where(moment => moment.Effect is { } effect && IsOfOwnStep(effect))
                .Select(moment => $"{moment.Effect?.Play} {moment.Effect?.Node} {(int?)moment.Effect?.Kind}")
                .Distinct()
                .Count(),
            IsOfLead = story.Scenario.LeadName is not null,
        };
    }

    private bool IsOwn(in Effect effect) => scope.IsOwn(scope.Flow.Plays[effect.Play].Location);

    /// <summary>
    /// What another playbook did to a lead is part of the lead's story; what it left undone, and what it has teams do
    /// by the calendar, is not.
    /// </summary>
    private bool IsTold(StoryMoment moment, BoundScenario scenario) => moment.Effect is not { } effect
        || IsOwn(effect)
        || (scenario.LeadName is not null && KindOf(effect) != GuideTraceKind.Skip);

    /// <summary>Beside what another playbook did stands its title.</summary>
    private string WithPlaybook(in Effect effect, string told)
    {
        if (IsOwn(effect))
            return told;
        var other = scope.Input.Workspace.PlaybooksIn(scope.Flow.Plays[effect.Play].Location.Path)
            .Select(playbook => playbook.Playbook.DisplayName)
            .FirstOrDefault();
        return other is null ? told : scope.Words["trace.other", told, other];
    }

    private bool IsOfOwnStep(in Effect effect) => effect.Node >= 0 && IsOwn(effect);

    private string Lead(BoundScenario scenario)
    {
        var name = scenario.LeadName is { } lead ? Phrases.Capital(Phrases.Spaced(lead)) : scenario.Team?.DisplayName;
        var fields = scenario.LeadFields.Select(Pair).ToArray();
        return fields.Length == 0
            ? scope.Words["sentence", name ?? ""]
            : scope.Words["trace.lead", name ?? "", string.Join(scope.Words["list.comma"], fields)];
    }

    /// <summary>What a title names needs no word before it: content "X" ⇒ "X".</summary>
    private string Pair(BoundFieldValue field) => field.Value is ReferenceValue
        ? scope.Words["quoted", scope.Phrases.Of(field.Value)]
        : scope.Words["trace.pair", scope.Phrases.Name(field.Field), scope.Phrases.Of(field.Value, field.Field)];

    /// <summary>
    /// How an enrolment moves between steps is the map's business, so those notes are passed over.
    /// </summary>
    private GuideTraceLine? Line(StoryMoment moment, ILookup<SourceLocation, BoundScenarioLine> lines)
    {
        if (moment.Effect is { } effect)
            return Line(moment, KindOf(effect), WithPlaybook(effect, Told(effect, moment.Due)));
        if (moment.Note is not { } note)
            return lines[moment.Location].Select(line => Told(moment, line)).FirstOrDefault(told => told is not null);
        return note.Kind switch
        {
            TraceKind.FieldChanged => Line(moment, GuideTraceKind.State, _values.Changed(note)),
            TraceKind.SignalFired => Line(moment, GuideTraceKind.State, Signal(scope.Flow.Signals[note.Index])),
            TraceKind.PointsAdded or TraceKind.PointsFaded or TraceKind.FitChanged when note.Before != note.After =>
                Line(moment, GuideTraceKind.Score, Moved(note)) with { Score = scope.Flow.Scores[note.Index].Name },
            _ => null,
        };
    }

    private GuideTraceLine Line(StoryMoment moment, GuideTraceKind kind, string text) => new(
        scope.Words.Formats.DayAndDate(DateOnly.FromDateTime(moment.When)),
        scope.Words.Formats.Time(TimeOnly.FromDateTime(moment.When)),
        kind,
        Phrases.Capital(text),
        "");

    /// <summary>What the lead did is theirs; what colleagues and systems told is how things stand now.</summary>
    private GuideTraceLine? Told(StoryMoment moment, BoundScenarioLine line)
    {
        switch (line)
        {
            case BoundScenarioEvent happened:
                var name = scope.Phrases.Name(happened.Event);
                var said = happened.Fields.IsEmpty
                    ? name
                    : scope.Words["match.where", name, string.Join(
                        scope.Words["list.comma"], happened.Fields.Select(Pair))];
                var isTheirs = happened.Event.Source == EventSource.Lead;
                return Line(moment, isTheirs ? GuideTraceKind.Event : GuideTraceKind.State, said);
            case BoundScenarioChange change:
                return Line(moment, GuideTraceKind.State, scope.Words[
                    "do.set", scope.Phrases.Name(change.Field), scope.Phrases.Of(change.Value, change.Field)]);
            default:
                return null;
        }
    }

    private static GuideTraceKind KindOf(in Effect effect) =>
        effect.Kind is EffectKind.Skip or EffectKind.Cancel ? GuideTraceKind.Skip : GuideTraceKind.Effect;

    private string Told(Effect effect, DateTime? due)
    {
        var play = scope.Flow.Plays[effect.Play];
        if (effect.Node < 0)
            return scope.Words[
                "trace.skipped", BuildScope.Title(play.Title, play.Name), _values.Reason(effect.Reason)];
        var what = What(effect, play);
        if (effect.Kind == EffectKind.Skip)
            return scope.Words["trace.skipped", what, _values.Reason(effect.Reason)];
        if (effect.Kind == EffectKind.Cancel)
            return scope.Words["trace.cancelled", what];
        return due is { } until ? scope.Words["trace.due", what, _values.Moment(until)] : what;
    }

    private string What(in Effect effect, PlayPlan play)
    {
        var words = scope.Words;
        var actor = effect.Actor < 0 ? "" : scope.ActorTitle(effect.Actor);
        var node = play.Nodes[effect.Node];
        return effect.Of switch
        {
            EffectKind.Send => words[
                "trace.send", nodes.ContentTitle(effect.Content), nodes.ChannelTitle(effect.Channel)],
            EffectKind.Share => words[
                "trace.share", nodes.ContentTitle(effect.Content), nodes.ChannelTitle(effect.Channel)],
            EffectKind.Call => words["trace.call", actor],
            EffectKind.Task or EffectKind.Approval or EffectKind.Choose =>
                words[
                    "trace.task",
                    effect.Text ?? nodes.Do(node),
                    actor.Length > 0 ? actor : words["trace.lead.self"]],
            EffectKind.Notify => words["trace.notify", actor],
            EffectKind.HandOff or EffectKind.Reassign => words[
                effect.Of == EffectKind.HandOff ? "trace.handoff" : "trace.reassign",
                NodeReader.Title(scope.Flow.Handoffs[effect.Handoff])],
            EffectKind.Assign => words["do.assign", actor],
            EffectKind.FixBy => words["trace.fix", actor],
            _ => throw new InvalidOperationException($"Unreachable: {effect.Of}."),
        };
    }

    private string Signal(SignalPlan signal) =>
        scope.Words["trace.signal", BuildScope.Title(signal.Title, signal.Name)];

    private string Moved(in TraceNote note)
    {
        var score = scope.Flow.Scores[note.Index];
        var after = note.After;
        var band = score.Bands.FirstOrDefault(row => row.From <= after && after < row.Below);
        var formats = scope.Words.Formats;
        var name = scope.ScoreTitle(note.Index);
        return band is null
            ? scope.Words["trace.moved", name, formats.Number(note.Before), formats.Number(note.After)]
            : scope.Words[
                "trace.moved.band",
                name,
                formats.Number(note.Before),
                formats.Number(note.After),
                Phrases.Spaced(band.Name)];
    }
}
