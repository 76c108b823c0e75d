using Playbook.Compiler.Syntax;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Benchmarks.Parsing;

/// <summary>The parts of lines: names, values, conditions, clauses.</summary>
internal sealed partial class HandWrittenParser
{
    private GreenToken Take()
    {
        var token = _at.Token ?? throw Unknown();
        _at = _at.Next;
        return token;
    }

    private GreenToken Take(SyntaxKind kind) => _at.Kind == kind ? Take() : throw Unknown();

    private GreenToken? Optional(SyntaxKind kind) => _at.Kind == kind ? Take() : null;

    private GreenToken Name() => KindSets.Name.Contains(_at.Kind) ? Take() : throw Unknown();

    private GreenToken Text() => Take(SyntaxKind.StringToken);

    private GreenToken Number() => Take(SyntaxKind.NumberToken);

    private GreenToken Time() => Take(SyntaxKind.TimeToken);

    private GreenNode Reference()
    {
        var name = Name().ToName();
        while (_at.Kind == SyntaxKind.DotToken)
            name = Node.QualifiedName(name, Take(), Take().ToName());
        return name;
    }

    private GreenNode Duration() => Node.Duration(Optional(SyntaxKind.NumberToken), null, Take());

    private GreenNode Days() => Node.DayRange(Take(), Optional(SyntaxKind.ToKeyword), Take());

    private GreenNode Value() => _at.Kind switch
    {
        SyntaxKind.StringToken => Node.StringValue(Take()),
        SyntaxKind.NumberToken => Node.NumberValue(Take()),
        SyntaxKind.YesKeyword or SyntaxKind.NoKeyword => Node.YesNoValue(Take()),
        _ => Reference(),
    };

    private GreenNode Match() => Node.Match(Reference(), Where());

    private GreenNode? Where() => _at.Kind == SyntaxKind.WhereKeyword ? Node.WhereClause(Take(), Condition()) : null;

    private GreenNode? Stage() => _at.Kind == SyntaxKind.CommaToken
        ? Node.StageClause(Take(), Take(SyntaxKind.StageKeyword), Reference())
        : null;

    private GreenNode? Limits()
    {
        if (_at.Kind != SyntaxKind.CommaToken)
            return null;
        var comma = Take();
        return _at.Kind == SyntaxKind.OnceKeyword
            ? Node.OnceLimit(comma, Take(), Take(SyntaxKind.PerKeyword), Duration())
            : Node.TimesLimit(
                comma, Take(SyntaxKind.AtKeyword), Take(SyntaxKind.MostKeyword), Number(), Take(),
                Take(SyntaxKind.PerKeyword), Duration());
    }

    private GreenNode Condition()
    {
        var first = Term();
        if (_at.Kind != SyntaxKind.AndKeyword)
            return first;
        var operands = new List<GreenNode> { first };
        while (_at.Kind == SyntaxKind.AndKeyword)
        {
            operands.Add(Take());
            operands.Add(Term());
        }

        return Node.AndCondition(new GreenList([.. operands]));
    }

    private GreenNode Term()
    {
        var field = Reference();
        return Node.FieldCondition(field, Test());
    }

    private GreenNode Test() => _at.Kind switch
    {
        SyntaxKind.IsKeyword => Node.IsTest(Take(), null, Alternatives()),
        SyntaxKind.AboveKeyword => Node.ComparisonTest(Take(), null, Value()),
        SyntaxKind.ContainsKeyword => Node.TextTest(Take(), null, Text()),
        SyntaxKind.StartsKeyword => Node.TextTest(Take(), Take(SyntaxKind.WithKeyword), Text()),
        SyntaxKind.FromKeyword => Node.RangeTest(Take(), Value(), Take(SyntaxKind.ToKeyword), Value()),
        _ => throw Unknown(),
    };

    private GreenNode Alternatives()
    {
        var first = Value();
        if (_at.Kind != SyntaxKind.OrKeyword)
            return first;
        var values = new List<GreenNode> { first };
        while (_at.Kind == SyntaxKind.OrKeyword)
        {
            values.Add(Take());
            values.Add(Value());
        }

        return new GreenList([.. values]);
    }

    private GreenNode Pairs()
    {
        var pairs = new List<GreenNode> { Node.FieldValue(Name().ToName(), Value()) };
        while (_at.Kind == SyntaxKind.CommaToken)
        {
            pairs.Add(Take());
            pairs.Add(Node.FieldValue(Name().ToName(), Value()));
        }

        return GreenList.Create([.. pairs]) ?? throw Unknown();
    }

    private GreenNode SendEffect() =>
        Node.SendEffect(Take(), Reference(), Node.ByClause(Take(SyntaxKind.ByKeyword), Reference()));

    private GreenNode OnDay() => Node.OnTime(Take(SyntaxKind.OnKeyword), Node.DayMoment(Take(), null));

    private InvalidOperationException Unknown() =>
        new($"The measured text has no {_at.Kind} at token {_at.Position}.");
}
