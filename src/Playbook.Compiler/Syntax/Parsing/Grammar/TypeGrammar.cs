using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>The types of fields, and the fields of leads and events.</summary>
internal static class TypeGrammar
{
    private static readonly KindSet AttributeWords =
        KindSet.Words(SyntaxKind.RequiredKeyword, SyntaxKind.PersonalKeyword, SyntaxKind.ManyKeyword);

    private static readonly Parser<GreenNode> Predefined =
        from word in Token(KindSets.PredefinedType)
        select Node.PredefinedType(word);

    private static readonly Parser<GreenNode> YesOrNo =
        from yes in Word.Yes
        from or in Word.Or
        from no in Word.No
        select Node.YesNoType(yes, or, no);

    private static readonly Parser<GreenNode> Option =
        from name in Token(KindSets.Name.Without(
            SyntaxKind.RequiredKeyword, SyntaxKind.PersonalKeyword, SyntaxKind.ManyKeyword))
        select name.ToName();

    private static readonly Parser<GreenNode> Options = Separated(Option, Terminals.Comma);

    private static readonly Parser<GreenNode> OneOf =
        from one in Word.One
        from of in Word.Of
        from options in Options
        select Node.OneOfType(one, of, options);

    private static readonly Parser<GreenNode> ListOfText =
        from list in Word.List
        from of in Word.Of
        from text in Word.Text
        select Node.ListType(list, of, text);

    private static readonly Parser<GreenNode> Named =
        from name in ValueGrammar.Name
        select Node.NamedType(name);

    // type = "text" | "number" | "money" | "percent" | "date" | "time" | "duration" | "instant"
    //      | "yes" "or" "no" | "one" "of" NAMES | "list" "of" "text" | NAME .
    public static readonly Parser<GreenNode> Type = ByFirst(
        On(KindSets.PredefinedType, Predefined),
        On(SyntaxKind.YesKeyword, YesOrNo),
        On(SyntaxKind.OneKeyword, OneOf.Or(Named)),
        On(SyntaxKind.ListKeyword, ListOfText.Or(Named)),
        On(KindSets.Name, Named)).Named("a type such as `text` or `one of a, b`");

    // range = "from" VALUE "to" VALUE .
    private static readonly Parser<GreenNode> Range =
        from fromWord in Word.From
        from lowest in ValueGrammar.Value
        from to in Word.To
        from highest in ValueGrammar.Value
        select Node.TypeRange(fromWord, lowest, to, highest);

    private static readonly Parser<GreenNode?> OptionalRange = Range.OrNothing();

    // attribute = "," ("required" | "personal" | "many") .
    private static readonly Parser<GreenNode> Attribute =
        from comma in Terminals.Comma
        from word in Token(AttributeWords)
        select Node.FieldAttribute(comma, word);

    public static readonly Parser<GreenNode?> Attributes = Attribute.ManyAsList();

    // field = NAME type [range] {attribute} .
    public static readonly Parser<GreenNode> Field =
        from name in Terminals.NameToken
        from type in Type
        from range in OptionalRange
        from attributes in Attributes
        select Node.FieldDeclaration(name, type, range, attributes);
}
