using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Lexing;

namespace Playbook.Compiler.Syntax;

/// <summary>Makes tokens and nodes for tools. Nothing is spaced: give tokens the trivia that they need.</summary>
public static partial class SyntaxFactory
{
    /// <summary>A word or sign that is always written alike.</summary>
    /// <exception cref="ArgumentException">The kind has more than one text, as names and numbers have.</exception>
    public static SyntaxToken Token(SyntaxKind kind) =>
        Token(kind, SyntaxFacts.GetText(kind) ?? throw new ArgumentException($"{kind} has no fixed text; give it."));

    /// <summary>A token as written, with blanks before and behind it.</summary>
    public static SyntaxToken Token(SyntaxKind kind, string text, string before = "", string after = "") =>
        new(null, new GreenToken(kind, text, Blanks(before), Blanks(after)), 0);

    public static SyntaxToken Identifier(string name) => Token(SyntaxFacts.GetWordKind(name), name);

    /// <summary>A text in quotes; quotes and braces inside are doubled.</summary>
    public static SyntaxToken Literal(string content) =>
        Token(SyntaxKind.StringToken, "\"" + content.Replace("\"", "\"\"").Replace("{", "{{") + "\"");

    /// <summary>
    /// The parts of a text with insertions, as <c>Hi {lead.first_name or "there"}</c>: prose, or the inside of a
    /// text in quotes. Any text gives a node; what does not read as an insertion stays text.
    /// </summary>
    /// <param name="text">The text alone, without the mark of prose and without quotes around it.</param>
    /// <param name="isQuoted">True where each quote inside stands twice, as in a text in quotes.</param>
    public static ProseSyntax ParseProse(string text, bool isQuoted)
    {
        var line = new LexedLine();
        line.Restart(0);
        return (ProseSyntax)Detached(new ProseReader(text, line, isQuoted).Read(0, text.Length, []));
    }

    public static SyntaxList<T> List<T>(params IEnumerable<T> nodes) where T : SyntaxNode =>
        new(ListNode([.. nodes.Select(node => node.Green)]));

    /// <summary>A list with the separator given between each two nodes.</summary>
    public static SeparatedSyntaxList<T> SeparatedList<T>(SyntaxToken separator, params IEnumerable<T> nodes)
        where T : SyntaxNode
    {
        var items = new List<GreenNode>();
        foreach (var node in nodes)
        {
            if (items.Count > 0)
                items.Add(separator.RequiredGreen);
            items.Add(node.Green);
        }

        return new(ListNode([.. items]));
    }

    private static SyntaxNode? ListNode(GreenNode[] items) =>
        GreenList.Create(items) is { } green ? SyntaxNode.Create(green, null, 0) : null;

    private static SyntaxNode Detached(GreenNode green) => SyntaxNode.Create(green, null, 0);

    private static System.Collections.Immutable.ImmutableArray<GreenTrivia> Blanks(string text) =>
        text.Length == 0 ? [] : [new GreenTrivia(SyntaxKind.WhitespaceTrivia, text)];
}
