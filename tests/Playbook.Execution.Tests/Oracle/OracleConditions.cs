using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Answers a condition about an instant by looking through the whole history.</summary>
internal sealed class OracleConditions(
    BoundWorkspace workspace, OracleLead lead, OracleScores scores, OracleCalendar calendar)
{
    private BoundPlay? asking;

    /// <summary>Of a play that nobody need be inside of: it reads the clock that the play has for this lead.</summary>
    public bool HoldsFor(BoundPlay play, BoundCondition condition, long at, OracleEnrolment? enrolment = null)
    {
        asking = play;
        var holds = Holds(condition, at, enrolment);
        asking = null;
        return holds;
    }

    /// <param name="enrolment">Whose <c>since enrolling</c> it is.</param>
    /// <param name="matched">The event that a <c>where</c> is about.</param>
    public bool Holds(
        BoundCondition condition, long at, OracleEnrolment? enrolment = null, OracleOccurrence? matched = null) =>
        condition switch
        {
            BoundAnd and => and.Operands.All(item => Holds(item, at, enrolment, matched)),
            BoundOr or => or.Operands.Any(item => Holds(item, at, enrolment, matched)),
            BoundNot not => !Holds(not.Operand, at, enrolment, matched)
                && !(lead.Is(Mutation.NotOfUnknownIsNo) && IsUnknown(not.Operand, at, enrolment, matched)),
            BoundInSegment inside => Holds(workspace.Of(inside.Segment).Condition, at, enrolment, matched),
            BoundIsKnown known => Read(known.Field, at, matched, enrolment) is not null,
            BoundIsOneOf one => Read(one.Field, at, matched, enrolment) is { } value
                && one.Values.Any(item => OracleValues.AreEqual(value, InstantOf(item, enrolment))),
            BoundComparison comparison => Read(comparison.Field, at, matched, enrolment) is { } value
                && Compares(
                    ConstantOrder.Compare(value, InstantOf(comparison.Value, enrolment)), comparison.Comparison),
            BoundBetween between => Read(between.Field, at, matched, enrolment) is { } value
                && IsBetween(value, InstantOf(between.From, enrolment), InstantOf(between.To, enrolment)),
            BoundTextTest test => Read(test.Field, at, matched, enrolment) is { } value
                && OracleValues.TextsOf(value).Any(text => Passes(text, test)),
            BoundScoreInBand band => band.Bands.Any(item => item.Contains(scores.PointsAt(band.Score, at))),
            BoundHappened happened => Count(happened.Subject, happened.Span, happened.Where, at, enrolment) > 0,
            BoundNotHappened not => Count(not.Subject, not.Span, not.Where, at, enrolment) == 0,
            BoundNoActivity quiet => !Within(quiet.Span, at, enrolment).Any(item => item.IsActivity),
            BoundCount count => Count(count.Subject, count.Span, count.Where, at, enrolment) is var found
                && (count.IsAtLeast ? found >= count.Count : found <= count.Count),
            BoundQuietFor quiet => IsQuiet(quiet, at),
            BoundDateWithin date => IsWithin(date, at, enrolment),
            _ => throw new NotSupportedException(condition.GetType().Name),
        };

    /// <summary>Whether the occurrence is what the match is about.</summary>
    public bool Matches(BoundMatch match, OracleOccurrence occurrence) =>
        match.Subject.Equals(occurrence.Subject)
        && (match.Where is null || Holds(match.Where, occurrence.Time, null, occurrence));

    public ConstantValue? Read(
        BoundField field, long at, OracleOccurrence? matched = null, OracleEnrolment? enrolment = null) => field switch
    {
        BoundLeadField own => lead.Fields.GetValueOrDefault(own.Field.Name),
        BoundMatchedEventField own => matched?.Values.GetValueOrDefault(own.Field.Name),
        BoundEnrolmentField own => enrolment?.Starter?.Values.GetValueOrDefault(own.Field.Name),
        BoundScoreField score => new NumberValue(scores.PointsAt(score.Score, at) * ConstantValue.Scale),
        _ => throw new NotSupportedException(field.GetType().Name),
    };

    /// <summary>The text gives an instant as a local time; fields have it as one already.</summary>
    public ConstantValue InstantOf(ConstantValue value, OracleEnrolment? enrolment) => value is InstantValue local
        ? new NumberValue(OracleCalendar.At(
            ZoneOf(enrolment), OracleCalendar.DateOf(new DateValue(local.DayNumber)), local.MinuteOfDay))
        : value;

    // A time of day is before the end, and the end may be on the morrow.
    private bool IsBetween(ConstantValue value, ConstantValue from, ConstantValue to)
    {
        var isFrom = ConstantOrder.Compare(value, from) >= 0;
        var order = ConstantOrder.Compare(value, to);
        if (value is not TimeValue)
            return isFrom && (order < 0 || (order == 0 && !lead.Is(Mutation.BetweenWithoutItsEnd)));
        var isBefore = order < 0 || (order == 0 && lead.Is(Mutation.TimesWithTheirEnd));
        return ConstantOrder.Compare(from, to) <= 0 || lead.Is(Mutation.TimesEndAtMidnight)
            ? isFrom && isBefore : isFrom || isBefore;
    }

    private NodaTime.DateTimeZone ZoneOf(OracleEnrolment? enrolment) =>
        (enrolment?.Play ?? asking) is { } play ? calendar.ZoneOf(play) : calendar.ZoneOfNobody;

    private bool Compares(int order, ComparisonKind comparison) => comparison switch
    {
        ComparisonKind.Above => order > 0 || (order == 0 && lead.Is(Mutation.AboveIsAtLeast)),
        ComparisonKind.Below => order < 0,
        ComparisonKind.AtLeast => order > 0 || (order == 0 && !lead.Is(Mutation.AtLeastIsAbove)),
        ComparisonKind.AtMost => order <= 0,
        _ => throw new NotSupportedException(comparison.ToString()),
    };

    private bool Passes(string text, BoundTextTest test) => test.Test switch
    {
        _ when lead.Is(Mutation.CaseCounts) => text.Contains(test.Text, StringComparison.Ordinal),
        TextTestKind.Contains => text.Contains(test.Text, StringComparison.OrdinalIgnoreCase),
        TextTestKind.StartsWith => text.StartsWith(test.Text, StringComparison.OrdinalIgnoreCase),
        TextTestKind.EndsWith => text.EndsWith(test.Text, StringComparison.OrdinalIgnoreCase),
        _ => throw new NotSupportedException(test.Test.ToString()),
    };

    private IEnumerable<OracleOccurrence> Within(BoundSpan span, long at, OracleEnrolment? enrolment)
    {
        var after = span switch
        {
            BoundInTheLast last => at - last.Length.Milliseconds - (lead.Is(Mutation.WindowClosed) ? 1 : 0),
            BoundSinceEnrolling => (enrolment?.Start ?? at)
                - (lead.Is(Mutation.SinceEnrollingWithItsStart) ? 1 : 0),
            _ => throw new NotSupportedException(span.GetType().Name),
        };
        return lead.History.Where(item => item.Time > after && item.Time <= at);
    }

    private int Count(
        OccurrenceSymbol subject, BoundSpan span, BoundCondition? where, long at, OracleEnrolment? enrolment) =>
        Within(span, at, enrolment).Count(item => item.Subject.Equals(subject)
            && (where is null || Holds(where, item.Time, enrolment, item)));

    private bool IsQuiet(BoundQuietFor quiet, long at)
    {
        var times = lead.History
            .Where(item => quiet.Subject is null ? item.IsActivity : item.Subject.Equals(quiet.Subject))
            .Where(item => item.Time <= at && (quiet.Where is null || Holds(quiet.Where, item.Time, null, item)))
            .Select(item => item.Time);
        var since = lead.Is(Mutation.QuietOnlyAfterSomething) ? at : lead.FirstInput ?? at;
        return at - times.DefaultIfEmpty(since).Max()
            >= quiet.Length.Milliseconds + (lead.Is(Mutation.QuietALittleLonger) ? 1 : 0);
    }

    /// <summary>A date is the first instant of its day on the lead's clock; null where it is not known.</summary>
    public long? DayOf(BoundDateWithin test, long at, OracleEnrolment? enrolment, BoundPlay? play = null) =>
        Read(test.Field, at, null, enrolment) switch
        {
            DateValue value => OracleCalendar.At(
                play is null ? ZoneOf(enrolment) : calendar.ZoneOf(play), OracleCalendar.DateOf(value), 0),
            NumberValue instant => instant.Millionths,
            null => null,
            var other => throw new NotSupportedException(other.GetType().Name),
        };

    private bool IsWithin(BoundDateWithin test, long at, OracleEnrolment? enrolment)
    {
        var length = test.Length.Milliseconds;
        return DayOf(test, at, enrolment) is { } day
            && (test.IsNext ? day > at && day <= at + length : day > at - length && day <= at);
    }

    private bool IsUnknown(
        BoundCondition condition, long at, OracleEnrolment? enrolment, OracleOccurrence? matched) => condition switch
        {
            BoundIsOneOf one => Read(one.Field, at, matched, enrolment) is null,
            BoundComparison comparison => Read(comparison.Field, at, matched, enrolment) is null,
            _ => false,
        };
}
