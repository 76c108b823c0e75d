using Playbook.Compiler.Syntax;
using Playbook.Compiler.Syntax.InternalSyntax;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Benchmarks.Parsing.HandWritten;

/// <summary>Conditions, matches, moments.</summary>
internal sealed partial class HandWrittenParser
{
    private GreenNode Match() => Node.Match(Name(), Where());

    private GreenNode? Where() => _at.Kind == SyntaxKind.WhereKeyword ? Node.WhereClause(Take(), Condition()) : null;

    private GreenNode Condition()
    {
        var first = Term();
        var word = _at.Kind;
        if (word is not (SyntaxKind.AndKeyword or SyntaxKind.OrKeyword))
            return first;
        var operands = new List<GreenNode> { first };
        while (_at.Kind == word)
        {
            operands.Add(Take());
            operands.Add(Term());
        }

        var list = new GreenList([.. operands]);
        return word == SyntaxKind.AndKeyword ? Node.AndCondition(list) : Node.OrCondition(list);
    }

    private GreenNode Term() => _at.Kind switch
    {
        SyntaxKind.NotKeyword => Node.NotCondition(Take(), Term()),
        SyntaxKind.OpenParenToken =>
            Node.ParenthesizedCondition(Take(), Condition(), Take(SyntaxKind.CloseParenToken)),
        SyntaxKind.NoKeyword => Node.NoEventCondition(Take(), Name(), SpanOrFor(), Where()),
        SyntaxKind.AtKeyword => Node.CountCondition(Take(), Take(), Number(), Name(), Span(), Where()),
        SyntaxKind.LeadKeyword when _at.Next.Kind != SyntaxKind.DotToken => Node.LeadInCondition(
            Take(), Optional(SyntaxKind.NotKeyword), Take(SyntaxKind.InKeyword), Name()),
        _ => FieldCondition(),
    };

    private GreenNode FieldCondition()
    {
        var field = Name();
        var isNext = _at.Kind == SyntaxKind.InKeyword && _at.Next.Next.Kind == SyntaxKind.NextKeyword;
        if (_at.Kind == SyntaxKind.SinceKeyword || (_at.Kind == SyntaxKind.InKeyword && !isNext))
            return GreenNode.Create(SyntaxKind.HappenedCondition, field, Span(), Where());
        return Node.FieldCondition(field, Test());
    }

    private GreenNode Span() => _at.Kind == SyntaxKind.SinceKeyword
        ? Node.SinceEnrollingSpan(Take(), Take(SyntaxKind.EnrollingKeyword))
        : Node.InTheLastSpan(
            Take(SyntaxKind.InKeyword), Take(SyntaxKind.TheKeyword), Take(SyntaxKind.LastKeyword), Duration());

    private GreenNode SpanOrFor() => _at.Kind == SyntaxKind.ForKeyword ? Node.ForSpan(Take(), Duration()) : Span();

    private GreenNode Test() => _at.Kind switch
    {
        SyntaxKind.IsKeyword => IsTest(Take()),
        SyntaxKind.AboveKeyword or SyntaxKind.BelowKeyword or SyntaxKind.BeforeKeyword or SyntaxKind.AfterKeyword =>
            Node.ComparisonTest(Take(), null, Value()),
        SyntaxKind.AtKeyword => Node.ComparisonTest(Take(), Take(), Value()),
        SyntaxKind.FromKeyword => Node.RangeTest(Take(), Value(), Take(SyntaxKind.ToKeyword), Value()),
        SyntaxKind.ContainsKeyword => Node.TextTest(Take(), null, Text()),
        SyntaxKind.StartsKeyword or SyntaxKind.EndsKeyword =>
            Node.TextTest(Take(), Take(SyntaxKind.WithKeyword), Text()),
        _ => Node.InTheNextTest(
            Take(SyntaxKind.InKeyword), Take(SyntaxKind.TheKeyword), Take(SyntaxKind.NextKeyword), Duration()),
    };

    private GreenNode IsTest(GreenToken isWord)
    {
        if (_at.Kind is SyntaxKind.AnyKeyword or SyntaxKind.NoneKeyword)
            return Node.IsAnyOfTest(isWord, Take(), Take(SyntaxKind.OfKeyword), Values());
        var not = Optional(SyntaxKind.NotKeyword);
        return _at.Kind == SyntaxKind.KnownKeyword
            ? Node.IsKnownTest(isWord, not, Take())
            : Node.IsTest(isWord, not, Alternatives());
    }

    /// <summary>Behind <c>or</c> a value is one more only where the condition could go on behind it.</summary>
    private GreenNode Alternatives()
    {
        var first = Value();
        List<GreenNode>? values = null;
        while (_at.Kind == SyntaxKind.OrKeyword && StartsValue(_at.Next.Kind))
        {
            var before = _at;
            var (or, value) = (Take(), Value());
            if (!EndsValue(_at.Kind))
            {
                _at = before;
                break;
            }

            values ??= [first];
            values.Add(or);
            values.Add(value);
        }

        return values is null ? first : new GreenList([.. values]);
    }

    private static bool EndsValue(SyntaxKind kind) => kind is SyntaxKind.OrKeyword or SyntaxKind.AndKeyword
        or SyntaxKind.CommaToken or SyntaxKind.CloseParenToken or SyntaxKind.None;

    private GreenNode Moment() => _at.Kind switch
    {
        SyntaxKind.DateToken => Node.DateMoment(Take(), Optional(SyntaxKind.TimeToken)),
        SyntaxKind.TimeToken => Node.TimeMoment(Take()),
        SyntaxKind.DayKeyword => Node.NumberedDayMoment(Take(), Number(), Optional(SyntaxKind.TimeToken)),
        SyntaxKind.NextKeyword => NextWorkingDay(Take()),
        SyntaxKind.WorkingKeyword => Node.WorkingHoursMoment(
            Take(), Take(SyntaxKind.HoursKeyword), Take(SyntaxKind.OfKeyword), Name()),
        SyntaxKind.NumberToken => Node.RelativeMoment(Duration(), Take(), Name()),
        _ => Node.DayMoment(Take(), Optional(SyntaxKind.TimeToken)),
    };

    private GreenNode NextWorkingDay(GreenToken next)
    {
        var (working, day) = (Take(SyntaxKind.WorkingKeyword), Take(SyntaxKind.DayKeyword));
        return _at.Kind == SyntaxKind.OfKeyword
            ? Node.NextWorkingDayMoment(next, working, day, Take(), Name(), Time())
            : Node.NextWorkingDayMoment(next, working, day, null, null, Time());
    }
}
