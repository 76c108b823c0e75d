using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds the <c>expect</c> lines of scenarios.</summary>
internal sealed class ExpectationBinder(FileContext context)
{
    private const int MostEffects = 10_000;

    private static readonly TimeValue StartOfDay = new(0);

    private readonly MomentBinder _moments = new(context);
    private readonly TestBinder _tests = new(context);

    public BoundExpectation? Bind(ExpectLineSyntax syntax)
    {
        var location = context.Diagnostics.At(syntax.OwnSpan());
        return syntax.Expectation switch
        {
            EffectExpectationSyntax effect => BindEffect(effect, location),
            SkippedExpectationSyntax skipped => BindSkipped(skipped, location),
            PlaceExpectationSyntax place => BindPlace(place, location),
            StateExpectationSyntax state => BindState(state, location),
            _ => throw new InvalidOperationException($"Unreachable: expectation {syntax.Expectation.Kind}."),
        };
    }

    private BoundExpectEffect? BindEffect(EffectExpectationSyntax syntax, SourceLocation location)
    {
        var count = !syntax.NoKeyword.IsNone ? 0
            : syntax.Count.IsNone ? (int?)null
            : CountReader.Read(syntax.Count, 0, MostEffects, context.Diagnostics);
        var pattern = BindPattern(syntax.Effect);
        var when = syntax.Time is { } time ? BindTime(time) : null;
        return pattern is null || (when is null && syntax.Time is not null)
            ? null
            : new BoundExpectEffect(location, pattern, count, when);
    }

    private BoundExpectSkipped? BindSkipped(SkippedExpectationSyntax syntax, SourceLocation location)
    {
        var pattern = BindPattern(syntax.Effect);
        var when = syntax.Time is { } time ? BindTime(time) as BoundOnDay : null;
        if (SkipReasons.TryParse(syntax.Reason.Text) is { } reason)
            return pattern is null ? null : new BoundExpectSkipped(location, pattern, reason, when);
        context.Names.ReportUnknown(
            syntax.Reason.Span, syntax.Reason.Text, "a reason for a skip", SkipReasons.Words, "PB2012");
        return null;
    }

    private BoundExpectPlace? BindPlace(PlaceExpectationSyntax syntax, SourceLocation location)
    {
        if (context.Names.Bind<PlaySymbol>(syntax.Play, "a play") is not { } play)
            return null;
        if (syntax.Step is not { } stepName)
            return new BoundExpectPlace(location, play, null);
        var name = stepName.ToString();
        if (play.FindStep(name) is { } step)
        {
            context.Record(stepName.Span, step);
            return new BoundExpectPlace(location, play, step);
        }

        context.Names.ReportUnknown(
            stepName.Span, name, $"a step of `{play.Name}`", play.Steps.Select(known => known.Name), "PB2007");
        return null;
    }

    private BoundExpectation? BindState(StateExpectationSyntax syntax, SourceLocation location)
    {
        var field = context.Fields.Bind(syntax.Subject, ConditionScope.Lead);
        switch (field)
        {
            case BoundLeadField lead:
                return context.Values.Bind(syntax.Value, lead.Type) is { } value
                    ? new BoundExpectField(location, lead.Field, value)
                    : null;
            case BoundScoreField { Score: var score } when syntax.Value is NumberValueSyntax number:
                return new BoundExpectScore(
                    location, score, null,
                    CountReader.Read(number.Token, 0, ScoreBinder.MostPoints, context.Diagnostics));
            case BoundScoreField { Score: var score }:
                return _tests.BindBand(syntax.Value, score) is { } band
                    ? new BoundExpectScore(location, score, band, null)
                    : null;
            default:
                return null;
        }
    }

    private BoundTimeLimit? BindTime(ExpectationTimeSyntax syntax)
    {
        var location = context.Diagnostics.At(syntax);
        return syntax switch
        {
            OnTimeSyntax on => _moments.BindScenario(on.Moment, StartOfDay) is { } day
                ? new BoundOnDay(location, day)
                : null,
            BeforeTimeSyntax before => _moments.BindScenario(before.Moment, StartOfDay) is { } moment
                ? new BoundBefore(location, moment)
                : null,
            WithinTimeSyntax within => DurationReader.ReadClock(within.Duration, context.Diagnostics) is { } length
                ? new BoundWithinTime(location, length)
                : null,
            _ => throw new InvalidOperationException($"Unreachable: time {syntax.Kind}."),
        };
    }

    private BoundEffectPattern? BindPattern(EffectSyntax syntax)
    {
        var location = context.Diagnostics.At(syntax);
        return syntax switch
        {
            SendEffectSyntax send => WithChannel(
                WithContent(new BoundEffectPattern(location, EffectKind.Send), send.Content), send.By?.Name),
            ShareEffectSyntax share => WithChannel(
                WithContent(new BoundEffectPattern(location, EffectKind.Share), share.Content), share.Channel),
            CallEffectSyntax call => WithActor(location, EffectKind.Call, call.Caller),
            NotifyEffectSyntax notify => WithActor(location, EffectKind.Notify, notify.Notified),
            AssignEffectSyntax assign => WithActor(location, EffectKind.Assign, assign.Assignee),
            FixEffectSyntax fix => WithActor(location, EffectKind.Fix, fix.Assignee),
            TaskEffectSyntax task =>
                new BoundEffectPattern(location, EffectKind.Task) { Title = task.Text.ValueText },
            HandOffEffectSyntax handOff =>
                context.Names.Bind<HandoffSymbol>(handOff.Handoff, "a handoff") is { } handoff
                    ? new BoundEffectPattern(location, EffectKind.HandOff) { Handoff = handoff }
                    : null,
            _ => throw new InvalidOperationException($"Unreachable: effect {syntax.Kind}."),
        };
    }

    private BoundEffectPattern? WithContent(BoundEffectPattern pattern, NameSyntax name) =>
        context.Names.Bind<ContentSymbol>(name, "content") is { } content ? pattern with { Content = content } : null;

    private BoundEffectPattern? WithChannel(BoundEffectPattern? pattern, NameSyntax? name)
    {
        if (name is null)
            return pattern;
        var channel = context.Names.Bind<ChannelSymbol>(name, "a channel");
        return pattern is null || channel is null ? null : pattern with { Channel = channel };
    }

    private BoundEffectPattern? WithActor(SourceLocation location, EffectKind kind, NameSyntax name) =>
        context.Names.BindActor(name) is { } actor ? new BoundEffectPattern(location, kind) { Actor = actor } : null;
}
