using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Kinds of cards, and cards.</summary>
internal static class CardGrammar
{
    // kind = "kind" NAME [TITLE] .
    public static readonly Parser<GreenNode> Kind = GrammarLists.Declaration(Word.Kind, Node.KindDeclaration);

    // card = KIND NAME [TITLE] .
    public static readonly Parser<GreenNode> Card =
        GrammarLists.Declaration(Terminals.NameToken, Node.CardDeclaration);

    private static readonly KindSet TypeWords = new(
        "a type",
        [.. SyntaxWords.Types, SyntaxKind.OneKeyword, SyntaxKind.ListKeyword, SyntaxKind.YesKeyword,
         .. KindSets.Declared.Members]);

    private static readonly KindSet Words = new("a word", KindSets.Name.Members);

    private static readonly KindSet PlainWords = Words.Without(TypeWords.Members);

    private static readonly KindSet AfterWord = new("a type", [.. KindSets.Name.Members, SyntaxKind.YesKeyword]);

    private static readonly Parser<GreenNode> FirstWord = ValueGrammar.Identifier;

    private static readonly Parser<IEnumerable<GreenNode>> PlainRest = (
        from word in Token(PlainWords).Before(AfterWord)
        select word.ToName()).Many();

    private static readonly Parser<IEnumerable<GreenNode>> GreedyRest = (
        from word in Token(Words).Before(AfterWord)
        select word.ToName()).Many();

    // part = WORDS type: the words end before the first word that names a type.
    private static readonly Parser<GreenNode> Part =
        from first in FirstWord
        from rest in PlainRest
        from type in TypeGrammar.Type
        select Node.KindFieldPart(GreenList.Create([first, .. rest]), type);

    // part = WORDS type: the words end before the last word, because a field's own words may name types.
    private static readonly Parser<GreenNode> GreedyPart =
        from first in FirstWord
        from rest in GreedyRest
        from type in TypeGrammar.Type
        select Node.KindFieldPart(GreenList.Create([first, .. rest]), type);

    private static readonly Parser<GreenNode?> OptionalPart = Part.OrNothing();

    private static readonly KindSet EndOfLine = new("the end of the line", SyntaxKind.None);

    private static readonly Parser<GreenNode> PlainField = (
        from first in Part
        from second in OptionalPart
        from attributes in TypeGrammar.Attributes
        select Node.KindFieldLine(first, second, attributes)).Before(EndOfLine);

    private static readonly Parser<GreenNode> GreedyField =
        from first in GreedyPart
        from attributes in TypeGrammar.Attributes
        select Node.KindFieldLine(first, null, attributes);

    // kind field = WORDS type [WORDS type] {"," ("required" | "many")} .
    public static readonly Parser<GreenNode> KindField = PlainField.Or(GreedyField);

    private static readonly Parser<IEnumerable<GreenNode>> MoreValues = ValueGrammar.Value.Many();

    private static readonly Parser<GreenNode> Item =
        from first in ValueGrammar.Value
        from rest in MoreValues
        select Node.CardItem(GreenList.Create([first, .. rest]));

    private static readonly Parser<GreenNode> Items = Separated(Item, Terminals.Comma);

    // card field = WORDS VALUES [WORDS VALUES]: which words are the field's is known when its kind is.
    public static readonly Parser<GreenNode> CardField =
        from items in Items
        select Node.CardFieldLine(items);
}
