using System.Globalization;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;
using Playbook.Guides.Words;

namespace Playbook.Guides.Building;

/// <summary>Conditions, matches and signals in words.</summary>
internal sealed class ConditionPhrases(Phrases phrases)
{
    private GuideWords Words => phrases.Words;

    public string Of(BoundCondition condition) => condition switch
    {
        BoundAnd and => Words.Formats.List([.. and.Operands.Select(Inside)]),
        BoundOr or => Words.Formats.Alternatives([.. or.Operands.Select(Inside)]),
        BoundNot { Operand: BoundIsOneOf one } => Words["cond.isnot", phrases.Of(one.Field), Alternatives(one)],
        BoundNot { Operand: BoundInSegment inside } => Words["cond.notin", inside.Segment.DisplayName],
        BoundNot { Operand: BoundIsKnown known } => Words["cond.unknown", phrases.Of(known.Field)],
        BoundNot { Operand: BoundNot twice } => Of(twice.Operand),
        BoundNot not => Negated(not.Operand),
        BoundIsOneOf one => Words["cond.is", phrases.Of(one.Field), Alternatives(one)],
        BoundComparison comparison => Compare(comparison, "cond."),
        BoundBetween between =>
            Words["cond.between", phrases.Of(between.Field), phrases.Of(between.From), phrases.Of(between.To)],
        BoundTextTest test =>
            Words[
                $"cond.{test.Test.ToString().ToLowerInvariant()}",
                phrases.Of(test.Field),
                Words["quoted", test.Text]],
        BoundIsKnown known => Words["cond.known", phrases.Of(known.Field)],
        BoundInSegment inside => Words["cond.in", inside.Segment.DisplayName],
        BoundScoreInBand band =>
            Words[
                "cond.is",
                band.Score.DisplayName,
                Bands(band)],
        BoundDateWithin within =>
            Words[within.IsNext ? "cond.next" : "cond.last", phrases.Of(within.Field), phrases.Dative(within.Length)],
        BoundHappened happened => Words["cond.happened", What(happened.Subject, happened.Where), Span(happened.Span)],
        BoundNotHappened happened =>
            Words["cond.nothappened", What(happened.Subject, happened.Where), Span(happened.Span)],
        BoundNoActivity quiet => Words["cond.inactive", Span(quiet.Span)],
        BoundQuietFor { Subject: null } quiet => Words["cond.quiet.activity", phrases.Dative(quiet.Length)],
        BoundQuietFor { Subject: { } subject } quiet =>
            Words["cond.quiet", What(subject, quiet.Where), phrases.Dative(quiet.Length)],
        BoundCount count => Words[
            count.IsAtLeast ? "cond.atleasttimes" : "cond.atmosttimes",
            Words.Count("times", count.Count),
            What(count.Subject, count.Where),
            Span(count.Span)],
        BoundErrorCondition => Words["field.error"],
        _ => throw new InvalidOperationException($"Unreachable: {condition.GetType().Name}."),
    };

    public string Of(BoundMatch match) => What(match.Subject, match.Where);

    public string Of(BoundSignalBody body) => body switch
    {
        BoundAnyOfSignal any => Words.Formats.Alternatives([.. any.Matches.Select(Of)]),
        BoundAllOfSignal all =>
            Words["signal.all", Words.Formats.List([.. all.Matches.Select(Of)]), phrases.Dative(all.Within)],
        BoundAtLeastSignal many =>
            Words[
                "cond.atleasttimes",
                Words.Count("times", many.Count),
                Of(many.Match),
                Words["span.last", phrases.Dative(many.InTheLast)]],
        _ => throw new InvalidOperationException($"Unreachable: {body.GetType().Name}."),
    };

    private string Negated(BoundCondition condition) => condition switch
    {
        BoundComparison comparison => Compare(comparison, "cond.not."),
        BoundTextTest test => Words[
            $"cond.not.{test.Test.ToString().ToLowerInvariant()}",
            phrases.Of(test.Field),
            Words["quoted", test.Text]],
        BoundBetween between => Words[
            "cond.not.between", phrases.Of(between.Field), phrases.Of(between.From), phrases.Of(between.To)],
        BoundScoreInBand band => Words["cond.isnot", band.Score.DisplayName, Bands(band)],
        BoundHappened happened =>
            Words["cond.nothappened", What(happened.Subject, happened.Where), Span(happened.Span)],
        BoundNotHappened happened =>
            Words["cond.happened", What(happened.Subject, happened.Where), Span(happened.Span)],
        BoundAnd { Operands.Length: 2 } and => Words.Formats.Alternatives([.. and.Operands.Select(Opposite)]),
        BoundOr { Operands.Length: 2 } or => Words.Formats.List([.. or.Operands.Select(Opposite)]),
        _ => Words["cond.not", Of(condition)],
    };

    /// <summary>One operand of a denied pair: neither this nor that.</summary>
    private string Opposite(BoundCondition operand) => operand is BoundAnd or BoundOr
        ? Words["cond.group", Of(new BoundNot(operand.Location, operand))]
        : Of(new BoundNot(operand.Location, operand));

    private string Bands(BoundScoreInBand band) =>
        Words.Formats.Alternatives([.. band.Bands.Select(row => Words["quoted", row.DisplayName])]);

    /// <summary>Something that happens, inside a sentence.</summary>
    public string Of(OccurrenceSymbol subject) =>
        subject.Title is null ? Phrases.Spaced(subject.Name) : Lowered(phrases.Name(subject));

    private string What(OccurrenceSymbol subject, BoundCondition? where)
    {
        var name = Of(subject);
        return where switch
        {
            null => name,
            // The kind of what was clicked or read shows in its title: (content is "X") ⇒ ("X").
            BoundIsOneOf { Field: BoundMatchedEventField } one when one.Values.All(value => value is ReferenceValue) =>
                Words["match.where", name, Alternatives(one)],
            _ => Words["match.where", name, Of(where)],
        };
    }

    // A title is a heading; inside a sentence only its first word changes, and only where it is a plain word.
    private string Lowered(string title) =>
        Words.Language == "en" && title.Length > 1 && char.IsUpper(title[0]) && !char.IsUpper(title[1])
        ? char.ToLower(title[0], CultureInfo.InvariantCulture) + title[1..]
        : title;

    private string Inside(BoundCondition operand) =>
        operand is BoundAnd or BoundOr ? Words["cond.group", Of(operand)] : Of(operand);

    private string Compare(BoundComparison comparison, string group)
    {
        var isTime = comparison.Value is DateValue or InstantValue or TimeValue;
        var key = comparison.Comparison switch
        {
            ComparisonKind.Above => isTime ? "after" : "above",
            ComparisonKind.Below => isTime ? "before" : "below",
            ComparisonKind.AtLeast => "atleast",
            ComparisonKind.AtMost => "atmost",
            _ => throw new InvalidOperationException($"Unreachable: {comparison.Comparison}."),
        };
        return Words[group + key, phrases.Of(comparison.Field), phrases.Of(comparison.Value, comparison.Field)];
    }

    private string Alternatives(BoundIsOneOf one) => Words.Formats.Alternatives(
        [.. one.Values.Select(value =>
            value is ReferenceValue ? Words["quoted", phrases.Of(value)] : phrases.Of(value, one.Field))]);

    private string Span(BoundSpan span) => span switch
    {
        BoundInTheLast last => Words["span.last", phrases.Dative(last.Length)],
        BoundSinceEnrolling => Words["span.enrolled"],
        _ => throw new InvalidOperationException($"Unreachable: {span.GetType().Name}."),
    };
}
