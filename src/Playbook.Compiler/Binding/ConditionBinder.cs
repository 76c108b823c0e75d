using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds conditions, spans and matches.</summary>
internal sealed class ConditionBinder(FileContext context)
{
    public const int MostCounted = 100;

    private readonly TestBinder _tests = new(context);

    public BoundCondition Bind(ConditionSyntax syntax, ConditionScope scope)
    {
        var location = context.Diagnostics.At(syntax);
        return syntax switch
        {
            AndConditionSyntax and => new BoundAnd(location, BindAll(and.Operands, scope)),
            OrConditionSyntax or => new BoundOr(location, BindAll(or.Operands, scope)),
            NotConditionSyntax not => new BoundNot(location, Bind(not.Condition, scope)),
            ParenthesizedConditionSyntax inner => Bind(inner.Condition, scope),
            LeadInConditionSyntax leadIn => BindLeadIn(leadIn, scope),
            FieldConditionSyntax field => _tests.Bind(field, scope),
            HappenedConditionSyntax happened => BindHappened(happened, scope),
            NoEventConditionSyntax no => BindNoEvent(no, scope),
            CountConditionSyntax count => BindCount(count, scope),
            _ => throw new InvalidOperationException($"Unreachable: condition {syntax.Kind}."),
        };
    }

    public BoundCondition? BindWhere(WhereClauseSyntax? syntax, OccurrenceSymbol? subject, ConditionScope scope) =>
        syntax is null ? null
        // The event is unknown, and so are its fields: what stands after it can't be judged.
        : subject is null ? new BoundErrorCondition(context.Diagnostics.At(syntax))
        : Bind(syntax.Condition, scope.Where(subject));

    /// <summary>Null, with one finding, where the event or signal is not known.</summary>
    public BoundMatch? BindMatch(MatchSyntax syntax, ConditionScope scope) =>
        BindMatch(syntax.Event, syntax.Where, context.Diagnostics.At(syntax), scope);

    public BoundMatch? BindMatch(
        NameSyntax name, WhereClauseSyntax? where, SourceLocation location, ConditionScope scope)
    {
        var subject = BindOccurrence(name);
        var condition = BindWhere(where, subject, scope);
        return subject is null ? null : new BoundMatch(location, subject, condition);
    }

    public OccurrenceSymbol? BindOccurrence(NameSyntax syntax) =>
        context.Names.Bind<OccurrenceSymbol>(syntax, "an event or a signal");

    private ImmutableArray<BoundCondition> BindAll(
        SeparatedSyntaxList<ConditionSyntax> operands, ConditionScope scope)
    {
        var bound = ImmutableArray.CreateBuilder<BoundCondition>(operands.Count);
        for (var index = 0; index < operands.Count; index++)
            bound.Add(Bind(operands[index], scope));
        return bound.ToImmutable();
    }

    private BoundCondition BindLeadIn(LeadInConditionSyntax syntax, ConditionScope scope)
    {
        var location = context.Diagnostics.At(syntax);
        if (scope.Play is { IsTeamPlay: true })
            context.Diagnostics.Report("PB2314", syntax, syntax.ToString());
        if (context.Names.Bind<SegmentSymbol>(syntax.Segment, "a segment") is not { } segment)
            return new BoundErrorCondition(location);
        var inside = new BoundInSegment(location, segment);
        return syntax.NotKeyword.IsNone ? inside : new BoundNot(location, inside);
    }

    private BoundCondition BindHappened(HappenedConditionSyntax syntax, ConditionScope scope)
    {
        var location = context.Diagnostics.At(syntax);
        if (context.Fields.IsField(syntax.Subject, scope))
            return BindDateWithin(syntax, scope, location);
        var subject = BindOccurrence(syntax.Subject);
        var where = BindWhere(syntax.Where, subject, scope);
        return BindSpan(syntax.EventSpan, scope) is { } span && subject is not null
            ? new BoundHappened(location, subject, span, where)
            : new BoundErrorCondition(location);
    }

    private BoundCondition BindDateWithin(
        HappenedConditionSyntax syntax, ConditionScope scope, SourceLocation location)
    {
        var field = context.Fields.Bind(syntax.Subject, scope);
        if (syntax.EventSpan is not InTheLastSpanSyntax span || syntax.Where is not null)
        {
            if (!field.Type.IsError)
                context.Diagnostics.Report(
                    "PB2001", syntax.Subject, "an event or a signal", syntax.Subject.ToString(), "");
            return new BoundErrorCondition(location);
        }

        return _tests.BindDateWithin(location, field, isNext: false, syntax.Subject, span.Duration);
    }

    private BoundCondition BindNoEvent(NoEventConditionSyntax syntax, ConditionScope scope)
    {
        var location = context.Diagnostics.At(syntax);
        var isActivity = Activity.IsMeantBy(syntax.Event);
        var subject = isActivity ? null : BindOccurrence(syntax.Event);
        if (isActivity && syntax.Where is { } superfluous)
            context.Diagnostics.Report("PB2317", superfluous);
        var where = isActivity ? null : BindWhere(syntax.Where, subject, scope);
        if (syntax.EventSpan is ForSpanSyntax quiet)
        {
            return DurationReader.ReadClock(quiet.Duration, context.Diagnostics) is { } length
                && (isActivity || subject is not null)
                ? new BoundQuietFor(location, subject, length, where)
                : new BoundErrorCondition(location);
        }

        if (BindSpan(syntax.EventSpan, scope) is not { } span)
            return new BoundErrorCondition(location);
        return isActivity ? new BoundNoActivity(location, span)
            : subject is null ? new BoundErrorCondition(location)
            : new BoundNotHappened(location, subject, span, where);
    }

    private BoundCondition BindCount(CountConditionSyntax syntax, ConditionScope scope)
    {
        var location = context.Diagnostics.At(syntax);
        var isAtLeast = syntax.BoundKeyword.Kind == SyntaxKind.LeastKeyword;
        var count = CountReader.Read(syntax.Count, isAtLeast ? 1 : 0, MostCounted, context.Diagnostics);
        var subject = BindOccurrence(syntax.Event);
        var where = BindWhere(syntax.Where, subject, scope);
        return BindSpan(syntax.EventSpan, scope) is { } span && subject is not null
            ? new BoundCount(location, isAtLeast, count, subject, span, where)
            : new BoundErrorCondition(location);
    }

    private BoundSpan? BindSpan(EventSpanSyntax syntax, ConditionScope scope)
    {
        var location = context.Diagnostics.At(syntax);
        switch (syntax)
        {
            case InTheLastSpanSyntax last:
                return DurationReader.ReadClock(last.Duration, context.Diagnostics) is { } length
                    ? new BoundInTheLast(location, length)
                    : null;
            case SinceEnrollingSpanSyntax:
                if (scope is { Play: not null, IsStart: false })
                    return new BoundSinceEnrolling(location);
                context.Diagnostics.Report("PB2312", syntax);
                return null;
            default:
                throw new InvalidOperationException($"Unreachable: span {syntax.Kind}.");
        }
    }
}
