using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Shapes that many rules share.</summary>
internal static class GrammarLists
{
    /// <summary>Nodes one after the other, as the list that a slot holds; null where there is none.</summary>
    public static Parser<GreenNode?> ManyAsList(this Parser<GreenNode> item) =>
        item.Many().Select(items => GreenList.Create([.. items]));

    /// <summary>WORD STRING: the shape of most lines that say something.</summary>
    public static Parser<GreenNode> TextLine(Parser<GreenToken> word, Func<GreenToken, GreenToken, GreenNode> make) =>
        from first in word
        from text in Terminals.String
        select make(first, text);

    /// <summary>WORD rest, where the rest is one node.</summary>
    public static Parser<GreenNode> NodeLine(
        Parser<GreenToken> word, Parser<GreenNode> rest, Func<GreenToken, GreenNode, GreenNode> make) =>
        from first in word
        from node in rest
        select make(first, node);

    /// <summary>WORD token.</summary>
    public static Parser<GreenNode> TokenLine(
        Parser<GreenToken> word, Parser<GreenToken> rest, Func<GreenToken, GreenToken, GreenNode> make) =>
        from first in word
        from token in rest
        select make(first, token);

    /// <summary>WORD NAME TITLE?: the head of most declarations.</summary>
    public static Parser<GreenNode> Declaration(
        Parser<GreenToken> word, Func<GreenToken, GreenToken, GreenToken?, GreenNode> make) =>
        from first in word
        from name in Terminals.NameToken
        from title in Terminals.OptionalTitle
        select make(first, name, title);
}
