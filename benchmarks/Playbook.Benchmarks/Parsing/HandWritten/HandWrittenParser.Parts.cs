using Playbook.Compiler.Syntax;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Benchmarks.Parsing.HandWritten;

/// <summary>Tokens, names, values, durations, types.</summary>
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

    private GreenToken NameToken() => KindSets.Name.Contains(_at.Kind) ? Take() : throw Unknown();

    private GreenToken Text() => Take(SyntaxKind.StringToken);

    private GreenToken Number() => Take(SyntaxKind.NumberToken);

    private GreenToken Date() => Take(SyntaxKind.DateToken);

    private GreenToken Time() => Take(SyntaxKind.TimeToken);

    private GreenNode Name()
    {
        var name = NameToken().ToName();
        for (var parts = 1; parts < 3 && _at.Kind == SyntaxKind.DotToken; parts++)
            name = Node.QualifiedName(name, Take(), Take().ToName());
        return name;
    }

    private GreenNode Names() => Separated(Name, SyntaxKind.CommaToken, IsName);

    private GreenNode Identifiers() => Separated(() => NameToken().ToName(), SyntaxKind.CommaToken, IsName);

    private GreenNode Values() => Separated(Value, SyntaxKind.CommaToken, StartsValue);

    private static bool IsName(SyntaxKind kind) => KindSets.Name.Contains(kind);

    private static bool StartsValue(SyntaxKind kind) => KindSets.Name.Contains(kind) || kind is SyntaxKind.StringToken
        or SyntaxKind.NumberToken or SyntaxKind.PercentToken or SyntaxKind.DateToken or SyntaxKind.TimeToken
        or SyntaxKind.YesKeyword or SyntaxKind.NoKeyword || KindSets.Day.Contains(kind);

    /// <summary>A list goes on where the separator is followed by what may start an item.</summary>
    private GreenNode Separated(Func<GreenNode> item, SyntaxKind separator, Func<SyntaxKind, bool> starts)
    {
        var first = item();
        if (_at.Kind != separator || !starts(_at.Next.Kind))
            return first;
        var items = new List<GreenNode> { first };
        while (_at.Kind == separator && starts(_at.Next.Kind))
        {
            items.Add(Take());
            items.Add(item());
        }

        return new GreenList([.. items]);
    }

    private static bool IsQualifier(SyntaxKind kind) =>
        kind is SyntaxKind.WorkingKeyword or SyntaxKind.CalendarKeyword;

    private static bool StartsUnit(TokenInput at) =>
        KindSets.Unit.Contains(at.Kind) || (IsQualifier(at.Kind) && KindSets.Unit.Contains(at.Next.Kind));

    private GreenNode Duration() => Node.Duration(Number(), Qualifier(), Unit());

    private GreenNode Period() => Node.Duration(Optional(SyntaxKind.NumberToken), Qualifier(), Unit());

    private GreenToken? Qualifier() => IsQualifier(_at.Kind) ? Take() : null;

    private GreenToken Unit() => KindSets.Unit.Contains(_at.Kind) ? Take() : throw Unknown();

    private GreenNode Value()
    {
        var kind = _at.Kind;
        if (KindSets.Day.Contains(kind))
            return Node.DayValue(Take());
        return kind switch
        {
            SyntaxKind.StringToken => Node.StringValue(Take()),
            SyntaxKind.NumberToken when _at.Next.Kind == SyntaxKind.CurrencyToken => Node.MoneyValue(Take(), Take()),
            SyntaxKind.NumberToken when StartsUnit(_at.Next) => Duration(),
            SyntaxKind.NumberToken => Node.NumberValue(Take()),
            SyntaxKind.PercentToken => Node.PercentValue(Take()),
            SyntaxKind.DateToken when _at.Next.Kind == SyntaxKind.TimeToken => Node.DateTimeValue(Take(), Take()),
            SyntaxKind.DateToken => Node.DateValue(Take()),
            SyntaxKind.TimeToken => Node.TimeValue(Take()),
            SyntaxKind.YesKeyword or SyntaxKind.NoKeyword => Node.YesNoValue(Take()),
            _ => Name(),
        };
    }

    private GreenNode Money() => Node.MoneyValue(Number(), Take(SyntaxKind.CurrencyToken));

    private GreenNode Type() => _at.Kind switch
    {
        SyntaxKind.YesKeyword => Node.YesNoType(Take(), Take(SyntaxKind.OrKeyword), Take(SyntaxKind.NoKeyword)),
        SyntaxKind.OneKeyword when _at.Next.Kind == SyntaxKind.OfKeyword => Node.OneOfType(Take(), Take(), Options()),
        SyntaxKind.ListKeyword when _at.Next.Kind == SyntaxKind.OfKeyword => Node.ListType(Take(), Take(), Take()),
        var kind when KindSets.PredefinedType.Contains(kind) => Node.PredefinedType(Take()),
        _ => Node.NamedType(Name()),
    };

    private GreenNode Options() => Separated(() => NameToken().ToName(), SyntaxKind.CommaToken, IsOption);

    private static bool IsOption(SyntaxKind kind) => IsName(kind) && !IsAttribute(kind);

    private static bool IsAttribute(SyntaxKind kind) =>
        kind is SyntaxKind.RequiredKeyword or SyntaxKind.PersonalKeyword or SyntaxKind.ManyKeyword;

    private GreenNode? Attributes()
    {
        var attributes = new List<GreenNode>();
        while (_at.Kind == SyntaxKind.CommaToken)
            attributes.Add(Node.FieldAttribute(Take(), IsAttribute(_at.Kind) ? Take() : throw Unknown()));
        return GreenList.Create([.. attributes]);
    }

    private GreenNode FieldLine() =>
        _at is { Kind: SyntaxKind.SetsKeyword, Next: { Kind: SyntaxKind.LeadKeyword, Next.Kind: SyntaxKind.DotToken } }
            ? Node.SetsLine(Take(), Name(), Take(SyntaxKind.ToKeyword), Value())
            : Node.FieldDeclaration(NameToken(), Type(), Range(), Attributes());

    private GreenNode? Range() => _at.Kind == SyntaxKind.FromKeyword
        ? Node.TypeRange(Take(), Value(), Take(SyntaxKind.ToKeyword), Value())
        : null;

    private GreenNode Days() => Separated(
        () => _at.Next.Kind == SyntaxKind.ToKeyword
            ? Node.DayRange(Take(), Take(), Take())
            : Node.DayRange(Take(), null, null),
        SyntaxKind.CommaToken, KindSets.Day.Contains);

    private GreenNode Hours() => Node.HoursLine(
        Take(), KindSets.Day.Contains(_at.Kind) ? Days() : null, Time(), Take(SyntaxKind.ToKeyword), Time());

    private GreenNode Within() => Node.WithinClause(Take(SyntaxKind.WithinKeyword), Duration(), Escalation());

    private GreenNode? OptionalWithin() => _at.Kind == SyntaxKind.WithinKeyword ? Within() : null;

    private GreenNode? Escalation() => _at.Kind == SyntaxKind.CommaToken
        ? Node.EscalationClause(
            Take(), Take(SyntaxKind.OtherwiseKeyword), Take(SyntaxKind.NotifyKeyword), Name(), Reassign())
        : null;

    private GreenNode? Reassign() => _at.Kind == SyntaxKind.AndKeyword
        ? Node.ReassignClause(
            Take(), Take(SyntaxKind.ReassignKeyword), Take(SyntaxKind.AtKeyword), Take(SyntaxKind.MostKeyword),
            Number(), Take())
        : null;

    private GreenNode? OptionalBy() => _at.Kind == SyntaxKind.ByKeyword ? Node.ByClause(Take(), Name()) : null;

    private GreenNode? Answer() => _at.Kind == SyntaxKind.AsKeyword ? Node.AnswerClause(Take(), Name()) : null;

    private GreenNode KindField()
    {
        var start = _at;
        if (KindPart(isGreedy: false) is { } first)
        {
            var second = KindPart(isGreedy: false);
            var attributes = Attributes();
            if (_at.Kind == SyntaxKind.None)
                return Node.KindFieldLine(first, second, attributes);
        }

        _at = start;
        return Node.KindFieldLine(KindPart(isGreedy: true) ?? throw Unknown(), null, Attributes());
    }

    private GreenNode? KindPart(bool isGreedy)
    {
        var start = _at;
        if (!IsName(_at.Kind))
            return null;
        var words = new List<GreenNode> { Take().ToName() };
        while (IsName(_at.Kind) && (isGreedy || !IsTypeWord(_at.Kind))
            && (IsName(_at.Next.Kind) || _at.Next.Kind == SyntaxKind.YesKeyword))
            words.Add(Take().ToName());
        if (IsName(_at.Kind) || _at.Kind == SyntaxKind.YesKeyword)
            return Node.KindFieldPart(GreenList.Create([.. words]), Type());
        _at = start;
        return null;
    }

    private static bool IsTypeWord(SyntaxKind kind) => KindSets.PredefinedType.Contains(kind)
        || KindSets.Declared.Contains(kind) || kind is SyntaxKind.OneKeyword or SyntaxKind.ListKeyword;

    private GreenNode CardField() =>
        Node.CardFieldLine(Separated(CardItem, SyntaxKind.CommaToken, StartsValue));

    private GreenNode CardItem()
    {
        var values = new List<GreenNode>();
        while (StartsValue(_at.Kind))
            values.Add(Value());
        return Node.CardItem(GreenList.Create([.. values]));
    }

    private InvalidOperationException Unknown() =>
        new($"Nothing here is written with {_at.Kind} at token {_at.Position}.");
}
