using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Bound conditions, matches and operands ⇒ plans that refer by index.</summary>
/// <param name="context">The workspace's tables.</param>
/// <param name="captures">What the play's enrolments remember; null outside a play.</param>
internal sealed class ConditionLowering(LoweringContext context, CaptureTable? captures, int play = -1)
{
    public ConditionPlan Lower(BoundCondition condition) => Plan(condition) with { Location = condition.Location };

    /// <summary>Several that must all hold ⇒ one.</summary>
    public ConditionPlan LowerAll(ImmutableArray<BoundCondition> conditions) => conditions.Length == 1
        ? Lower(conditions[0])
        : new AllPlan([.. conditions.Select(Lower)]) { Location = conditions[0].Location };

    public int Match(BoundMatch match) => Match(match.Subject, match.Where, match);

    public Operand Operand(BoundField field) => field switch
    {
        BoundLeadField lead => new FieldOperand(context.Symbols[lead.Field], ValueLowering.Kind(lead.Type)),
        BoundScoreField score => new ScoreOperand(context.Symbols[score.Score]),
        BoundMatchedEventField matched => new EventFieldOperand(
            context.Symbols[matched.Field.Container],
            context.Symbols.EventField(matched.Field),
            ValueLowering.Kind(matched.Type)),
        BoundEnrolmentField enrolment when captures is not null =>
            captures.Of(enrolment.Binding.Name, enrolment.Field.Name, ValueLowering.Kind(enrolment.Type)),
        BoundDeclarationField declaration =>
            new ConstantOperand(PlanValue.OfText(ValueKind.Text, context.Workspace.TextOf(declaration) ?? "")),
        _ => throw new InvalidOperationException($"Unreachable: field {field.GetType().Name}."),
    };

    /// <summary>What something is set to, in the units of what it goes into.</summary>
    public Operand Operand(BoundOperand operand, ValueKind into) => operand switch
    {
        BoundConstant constant => new ConstantOperand(ValueLowering.Constant(constant.Value, into)),
        BoundFieldOperand field => Operand(field.Field),
        _ => throw new InvalidOperationException($"Unreachable: operand {operand.GetType().Name}."),
    };

    private ConditionPlan Plan(BoundCondition condition) => condition switch
    {
        BoundAnd and => new AllPlan([.. and.Operands.Select(Lower)]),
        BoundOr or => new AnyPlan([.. or.Operands.Select(Lower)]),
        BoundNot not => Negate(Plan(not.Operand)),
        BoundComparison comparison => Compare(comparison),
        BoundBetween between => Between(between),
        BoundIsOneOf oneOf => OneOf(oneOf),
        BoundIsKnown known => new KnownPlan(Operand(known.Field)),
        BoundTextTest test => new ComparePlan(
            Operand(test.Field), TextOp(test.Test), PlanValue.OfText(ValueKind.Text, test.Text)),
        BoundDateWithin { IsNext: true } next => new UpcomingPlan(Operand(next.Field), next.Length.Milliseconds),
        BoundDateWithin last => new PastPlan(Operand(last.Field), last.Length.Milliseconds),
        BoundInSegment segment => InSegment(segment.Segment),
        BoundScoreInBand inBand => InBands(inBand),
        BoundHappened happened => Happened(Match(happened.Subject, happened.Where, happened), happened.Span),
        BoundNotHappened not => new NotPlan(Happened(Match(not.Subject, not.Where, not), not.Span)),
        BoundNoActivity none => new NotPlan(Happened(context.Matches.OfActivity(none.Location), none.Span)),
        BoundQuietFor quiet => new NotPlan(new HappenedPlan(
            context.Matches.HistoryOf(quiet.Subject is { } subject
                ? Match(subject, quiet.Where, quiet)
                : context.Matches.OfActivity(quiet.Location)),
            new WindowPlan(quiet.Length.Milliseconds),
            CountsFirstInput: true)),
        BoundCount count => Count(count),
        _ => throw new InvalidOperationException($"Unreachable: condition {condition.GetType().Name}."),
    };

    private int Match(OccurrenceSymbol subject, BoundCondition? where, Binding.BoundNode node) => context.Matches.Of(
        subject is EventSymbol ? context.Symbols[subject] : -1,
        subject is SignalSymbol ? context.Symbols[subject] : -1,
        where is null ? null : Lower(where),
        subject.QualifiedName,
        play,
        node.Location);

    /// <summary>not (a is b) ⇒ a is not b; not (a is any of b, c) ⇒ a is none of b, c; else a negation.</summary>
    private static ConditionPlan Negate(ConditionPlan condition) => condition switch
    {
        ComparePlan { Op: CompareOp.Equal } equal => equal with { Op = CompareOp.NotEqual },
        OneOfPlan oneOf => oneOf with { IsNegated = !oneOf.IsNegated },
        _ => new NotPlan(condition),
    };

    private ConditionPlan Compare(BoundComparison comparison)
    {
        var operand = Operand(comparison.Field);
        var op = comparison.Comparison switch
        {
            ComparisonKind.Above => CompareOp.Greater,
            ComparisonKind.Below => CompareOp.Less,
            ComparisonKind.AtLeast => CompareOp.GreaterOrEqual,
            ComparisonKind.AtMost => CompareOp.LessOrEqual,
            _ => throw new InvalidOperationException($"Unreachable: comparison {comparison.Comparison}."),
        };
        var roundsUp = comparison.Comparison is ComparisonKind.Below or ComparisonKind.AtLeast;
        return new ComparePlan(operand, op, Constant(comparison.Value, operand.Kind, roundsUp));
    }

    private ConditionPlan Between(BoundBetween between)
    {
        var operand = Operand(between.Field);
        return new RangePlan(
            operand,
            Constant(between.From, operand.Kind, roundsUp: true),
            Constant(between.To, operand.Kind, roundsUp: false));
    }

    private ConditionPlan OneOf(BoundIsOneOf oneOf)
    {
        var operand = Operand(oneOf.Field);
        var values = oneOf.Values.Where(value => operand.Kind != ValueKind.Points || IsWhole(value))
            .Select(value => Constant(value, operand.Kind, roundsUp: false)).ToImmutableArray();
        return values.Length == 1
            ? new ComparePlan(operand, CompareOp.Equal, values[0])
            : new OneOfPlan(operand, values, IsNegated: false);
    }

    /// <summary>
    /// Points are whole: at least 2.5 ⇒ at least 3, above 2.5 ⇒ above 2. Everything else is held in millionths
    /// already.
    /// </summary>
    private static PlanValue Constant(ConstantValue value, ValueKind kind, bool roundsUp)
    {
        var constant = ValueLowering.Constant(value, kind);
        if (kind != ValueKind.Points)
            return constant;
        var whole = Math.DivRem(constant.Number, ConstantValue.Scale, out var rest);
        var points = rest > 0 && roundsUp ? whole + 1 : rest < 0 && !roundsUp ? whole - 1 : whole;
        return constant with { Number = points };
    }

    private static bool IsWhole(ConstantValue value) =>
        value is NumberValue number && number.Millionths % ConstantValue.Scale == 0;

    private static CompareOp TextOp(TextTestKind test) => test switch
    {
        TextTestKind.Contains => CompareOp.Contains,
        TextTestKind.StartsWith => CompareOp.StartsWith,
        TextTestKind.EndsWith => CompareOp.EndsWith,
        _ => throw new InvalidOperationException($"Unreachable: text test {test}."),
    };

    private ConditionPlan InSegment(SegmentSymbol segment)
    {
        var condition = context.Conditions[context.ConditionOf(segment)].Condition;
        return new InSegmentPlan(context.Symbols[segment], condition.IsTimeDependent);
    }

    /// <summary>score is warm or hot ⇒ in warm, or in hot.</summary>
    private ConditionPlan InBands(BoundScoreInBand inBand)
    {
        var score = context.Symbols[inBand.Score];
        var parts = inBand.Bands.Select(band => (ConditionPlan)new InBandPlan(
            score, inBand.Score.Bands.IndexOf(band), band.Low, band.High + 1L) { Location = inBand.Location });
        return inBand.Bands.Length == 1 ? parts.First() : new AnyPlan([.. parts]);
    }

    private HappenedPlan Happened(int match, BoundSpan span) =>
        new(context.Matches.HistoryOf(match), Window(span), CountsFirstInput: false);

    /// <summary>At most n needs one instant more than n to see that there are too many.</summary>
    private CountPlan Count(BoundCount count)
    {
        var counter = context.Matches.CounterOf(
            Match(count.Subject, count.Where, count), count.IsAtLeast ? count.Count : count.Count + 1);
        return new CountPlan(counter, count.IsAtLeast, count.Count, Window(count.Span));
    }

    private static WindowPlan Window(BoundSpan span) => span switch
    {
        BoundInTheLast last => new WindowPlan(last.Length.Milliseconds),
        BoundSinceEnrolling => WindowPlan.SinceEnrolling,
        _ => throw new InvalidOperationException($"Unreachable: span {span.GetType().Name}."),
    };
}
