using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Time;
using PatternKind = Playbook.Compiler.Binding.Scenarios.EffectKind;

namespace Playbook.Execution.Scenarios;

/// <summary>
/// Decides what a scenario expects. What is about state is decided at the dated line above it; what is about effects
/// when the run is over, over the whole of it.
/// </summary>
internal sealed class ScenarioJudge(
    FlowGraph graph, SymbolTable symbols, ScenarioCalendar calendar, Timeline timeline)
{
    private readonly List<Func<ImmutableArray<Effect>, ExpectationResult>> verdicts = [];

    /// <summary>The last moment that an expectation names, so that the run reaches it.</summary>
    public long LastMomentOf(BoundExpectation expectation) => expectation switch
    {
        BoundExpectEffect { When: { } limit } => EndOf(limit),
        BoundExpectSkipped { When: { } day } => EndOf(day),
        _ => long.MinValue,
    };

    public void Note(BoundExpectation expectation, LeadState state, ImmutableArray<EnrolmentView> enrolments)
    {
        switch (expectation)
        {
            case BoundExpectEffect effect:
                var window = WindowOf(effect.When, effect.Effect.Kind);
                verdicts.Add(effects => DecideEffect(effect, window, effects));
                break;
            case BoundExpectSkipped skipped:
                var day = WindowOf(skipped.When, skipped.Effect.Kind);
                verdicts.Add(effects => DecideSkip(skipped, day, effects));
                break;
            case BoundExpectPlace place:
                Settle(DecidePlace(place, enrolments));
                break;
            case BoundExpectScore score:
                Settle(DecideScore(score, state));
                break;
            case BoundExpectField field:
                Settle(DecideField(field, state));
                break;
            default:
                throw new InvalidOperationException($"unreachable: expectation {expectation.GetType().Name}");
        }
    }

    public ImmutableArray<ExpectationResult> Decide(ImmutableArray<Effect> effects) =>
        [.. verdicts.Select(verdict => verdict(effects))];

    private void Settle(ExpectationResult result) => verdicts.Add(_ => result);

    private long EndOf(BoundTimeLimit limit) => limit switch
    {
        BoundOnDay day => Schedules.At(calendar.DayOf(day.Day) + 1, 0, calendar.Zone) - 1,
        BoundBefore before => calendar.Resolve(before.Moment),
        BoundWithinTime within => Instants.Add(calendar.Now, within.Length.Milliseconds),
        _ => throw new InvalidOperationException($"unreachable: limit {limit.GetType().Name}"),
    };

    private EffectWindow WindowOf(BoundTimeLimit? limit, PatternKind kind) => limit switch
    {
        null => new EffectWindow(long.MinValue, long.MaxValue, false, ""),
        BoundOnDay day => new EffectWindow(
            Schedules.At(calendar.DayOf(day.Day), 0, calendar.Zone), EndOf(day) + 1, false,
            " on " + timeline.LocalDay(EndOf(day))),
        BoundBefore => new EffectWindow(
            long.MinValue, EndOf(limit), HasDue(kind), " before " + timeline.LocalTime(EndOf(limit))),
        // Both the dated line's instant and the end count.
        BoundWithinTime => new EffectWindow(
            calendar.Now, Instants.Add(EndOf(limit), 1), false,
            $" from {timeline.LocalTime(calendar.Now)} to {timeline.LocalTime(EndOf(limit))}"),
        _ => throw new InvalidOperationException($"unreachable: limit {limit.GetType().Name}"),
    };

    private static bool HasDue(PatternKind kind) =>
        kind is PatternKind.Call or PatternKind.Task or PatternKind.HandOff;

    private ExpectationResult DecideEffect(BoundExpectEffect line, EffectWindow window, ImmutableArray<Effect> effects)
    {
        var pattern = EffectPattern.Of(graph, symbols, line.Effect);
        var found = 0;
        foreach (var effect in effects)
            found += pattern.Fits(effect) && window.Holds(effect) ? 1 : 0;
        var isMet = line.Count is { } count ? found == count : found > 0;
        var words = line.Count switch
        {
            null => pattern.Words,
            0 => "no " + pattern.Words,
            _ => string.Create(CultureInfo.InvariantCulture, $"{line.Count} {pattern.Words}"),
        };
        words += window.Words;
        return isMet ? Met(line, words) : Unmet(line, words, Times(found, line), Nearest(pattern, effects, window));
    }

    private static string Times(int found, BoundExpectEffect line)
    {
        var limit = line.When is null ? "" : " in that time";
        return found switch
        {
            0 => $"it did not happen{limit}",
            1 => $"it happened once{limit}",
            _ => string.Create(CultureInfo.InvariantCulture, $"it happened {found} times{limit}"),
        };
    }

    private ExpectationResult DecideSkip(BoundExpectSkipped line, EffectWindow window, ImmutableArray<Effect> effects)
    {
        var pattern = EffectPattern.Of(graph, symbols, line.Effect);
        // The compiler's list of reasons has no word for none; the runtime's begins with it.
        var reason = (SkipReason)(line.Reason + 1);
        var words = $"{pattern.Words} skipped because {reason.Word()}{window.Words}";
        var isMet = effects.Any(effect => effect.Reason == reason && pattern.FitsSkip(effect) && window.Holds(effect));
        return isMet
            ? Met(line, words)
            : Unmet(line, words, "it was not skipped so", Nearest(pattern, effects, window));
    }

    /// <summary>
    /// The same effect at another time, else the same one skipped, else another of its kind: of those the one closest
    /// to the time asked for.
    /// </summary>
    private TimelineEntry? Nearest(EffectPattern pattern, ImmutableArray<Effect> effects, EffectWindow window)
    {
        var best = -1;
        var (bestRank, bestGap) = (0, long.MaxValue);
        for (var i = 0; i < effects.Length; i++)
        {
            var rank = pattern.Fits(effects[i]) ? 3
                : pattern.FitsSkip(effects[i]) ? 2
                : pattern.IsOfKind(effects[i]) ? 1
                : 0;
            var gap = window.GapTo(effects[i]);
            if (rank == 0 || rank < bestRank || (rank == bestRank && gap >= bestGap))
                continue;
            (best, bestRank, bestGap) = (i, rank, gap);
        }

        return best < 0 ? null : timeline.EntryOf(best);
    }

    private ExpectationResult DecidePlace(BoundExpectPlace line, ImmutableArray<EnrolmentView> enrolments)
    {
        var play = symbols[line.Play];
        var words = $"lead in {line.Play.Name}" + (line.Step is null ? "" : $" at {line.Step.Name}");
        var inside = enrolments.Where(enrolment => enrolment.Play == play).ToImmutableArray();
        if (inside.Any(enrolment => line.Step is null || StepOf(enrolment) == line.Step.Name))
            return Met(line, words);
        if (!inside.IsEmpty)
            return Unmet(line, words, $"it is at {StepOf(inside[0])}", null);
        var elsewhere = enrolments.Select(enrolment => $"{graph.Plays[enrolment.Play].Name} at {StepOf(enrolment)}");
        var found = enrolments.IsEmpty ? "it is in no play" : "it is in " + string.Join(", ", elsewhere);
        return Unmet(line, words, found, null);
    }

    private string StepOf(EnrolmentView enrolment)
    {
        var play = graph.Plays[enrolment.Play];
        return play.Steps[play.Nodes[enrolment.Node].Step].Name;
    }

    private ExpectationResult DecideScore(BoundExpectScore line, LeadState state)
    {
        var score = graph.Scores[symbols[line.Score]];
        var points = state.Numbers[score.ValueSlot];
        var band = score.Bands.FirstOrDefault(band => points >= band.From && points < band.Below)?.Name;
        var wanted = line.Band?.Name ?? line.Points?.ToString(CultureInfo.InvariantCulture) ?? "";
        var words = $"{line.Score.Name} is {wanted}";
        var isMet = line.Band is { } named ? named.Name == band : line.Points == points;
        var found = string.Create(CultureInfo.InvariantCulture, $"it is {points}") + (band is null ? "" : $", {band}");
        return isMet ? Met(line, words) : Unmet(line, words, found, null);
    }

    private ExpectationResult DecideField(BoundExpectField line, LeadState state)
    {
        var field = graph.Fields[symbols[line.Field]];
        var constant = ValueLowering.Constant(line.Value, field.Kind);
        var words = $"lead.{field.Name} is {line.Value}";
        if (field.Kind.IsText())
        {
            var text = field.Slot < 0 ? null : state.Texts[field.Slot];
            return constant.Text is { } wanted && Terms.Same(text, wanted)
                ? Met(line, words)
                : Unmet(line, words, text is null ? "it is unknown" : $"it is \"{text}\"", null);
        }

        var number = field.Slot < 0 ? LeadState.Unknown : state.Numbers[field.Slot];
        var expected = field.Kind == ValueKind.Instant
            ? calendar.Zone.FromLocal(constant.Number * Instants.Minute)
            : constant.Number;
        return Terms.Same(number, expected)
            ? Met(line, words)
            : Unmet(line, words, "it is " + ScenarioWords.Value(field.Kind, number, calendar.Zone), null);
    }

    private static ExpectationResult Met(BoundExpectation line, string words) =>
        new(line.Location, true, words, "", null);

    private static ExpectationResult Unmet(
        BoundExpectation line,
        string words,
        string found,
        TimelineEntry? nearest) =>
        new(line.Location, false, words, found, nearest);
}
