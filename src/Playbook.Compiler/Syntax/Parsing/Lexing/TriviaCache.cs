using System.Collections.Immutable;
using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>The trivia that nearly all tokens have, made once: blanks of usual lengths and line ends.</summary>
internal static class TriviaCache
{
    private const int Lengths = 64;

    private static readonly GreenTrivia[] Blanks = MakeBlanks();

    private static readonly GreenTrivia LineFeed = new(SyntaxKind.EndOfLineTrivia, "\n");
    private static readonly GreenTrivia CarriageReturn = new(SyntaxKind.EndOfLineTrivia, "\r");
    private static readonly GreenTrivia Both = new(SyntaxKind.EndOfLineTrivia, "\r\n");

    private static readonly ImmutableArray<GreenTrivia>[] Indents = MakeIndents();

    private static readonly ImmutableArray<GreenTrivia>[] IndentsBelowBlank = MakeIndentsBelowBlank();

    private static readonly ImmutableArray<GreenTrivia> OnlyLineFeed = [LineFeed];
    private static readonly ImmutableArray<GreenTrivia> OnlyBoth = [Both];

    /// <summary>Blanks alone.</summary>
    public static ImmutableArray<GreenTrivia> Indent(int length) =>
        length < Lengths ? Indents[length] : [Blank(new string(' ', length))];

    /// <summary>An empty line, and blanks below it: what stands before most declarations and steps.</summary>
    public static ImmutableArray<GreenTrivia> IndentBelowBlank(int length) =>
        length < Lengths ? IndentsBelowBlank[length] : [LineFeed, .. Indent(length)];

    /// <summary>Blanks and a line end, either of which may be missing.</summary>
    public static ImmutableArray<GreenTrivia> Trailing(int blanks, GreenTrivia? lineEnd) => lineEnd switch
    {
        null => Indent(blanks),
        _ when blanks > 0 => [.. Indent(blanks), lineEnd],
        _ when ReferenceEquals(lineEnd, LineFeed) => OnlyLineFeed,
        _ when ReferenceEquals(lineEnd, Both) => OnlyBoth,
        _ => [lineEnd],
    };

    public static GreenTrivia Blank(string text) =>
        text.Length < Lengths && text.All(sign => sign == ' ')
            ? Blanks[text.Length]
            : new GreenTrivia(SyntaxKind.WhitespaceTrivia, text);

    private static GreenTrivia[] MakeBlanks()
    {
        var blanks = new GreenTrivia[Lengths];
        for (var length = 0; length < Lengths; length++)
            blanks[length] = new GreenTrivia(SyntaxKind.WhitespaceTrivia, new string(' ', length));
        return blanks;
    }

    private static ImmutableArray<GreenTrivia>[] MakeIndents()
    {
        var indents = new ImmutableArray<GreenTrivia>[Lengths];
        for (var length = 0; length < Lengths; length++)
            indents[length] = length == 0 ? [] : [Blanks[length]];
        return indents;
    }

    private static ImmutableArray<GreenTrivia>[] MakeIndentsBelowBlank() =>
        Array.ConvertAll(Indents, indent => indent.Insert(0, LineFeed));

    /// <summary>The line end at a place, or null where there is none.</summary>
    public static GreenTrivia? LineEndAt(string text, int position)
    {
        if (position >= text.Length)
            return null;
        return text[position] switch
        {
            '\n' => LineFeed,
            '\r' when position + 1 < text.Length && text[position + 1] == '\n' => Both,
            '\r' => CarriageReturn,
            _ => null,
        };
    }
}
