using System.Collections.Immutable;
using System.Text;

namespace Playbook.Compiler.Syntax.InternalSyntax;

/// <summary>A token with the trivia around it: before the first token of a line its indentation, blank lines and
/// comments; behind a token the rest up to the next one, and at the end of a line its comment and its end.</summary>
internal sealed class GreenToken : GreenNode
{
    private GreenNode? _name;

    public GreenToken(
        SyntaxKind kind, string text, ImmutableArray<GreenTrivia> leading, ImmutableArray<GreenTrivia> trailing)
        : base(kind)
    {
        Text = text;
        Leading = leading;
        Trailing = trailing;
        FullWidth = WidthOf(leading) + text.Length + WidthOf(trailing);
    }

    public string Text { get; }

    public ImmutableArray<GreenTrivia> Leading { get; }

    public ImmutableArray<GreenTrivia> Trailing { get; }

    /// <summary>Counted when asked: it is nothing for most tokens, and a text has many.</summary>
    public int LeadingWidth => WidthOf(Leading);

    public int TrailingWidth => FullWidth - LeadingWidth - Text.Length;

    public override int SlotCount => 0;

    public override GreenNode? GetSlot(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>
    /// The name that consists of this token. A token that serves many places has one name for all of them.
    /// </summary>
    public GreenNode ToName() => _name ??= GreenFactory.IdentifierName(this);

    public void WriteTokenTo(StringBuilder text)
    {
        foreach (var trivia in Leading)
            text.Append(trivia.Text);
        text.Append(Text);
        foreach (var trivia in Trailing)
            text.Append(trivia.Text);
    }

    /// <summary>True where this is the token's text, trivia included.</summary>
    public bool IsWrittenAs(ReadOnlySpan<char> text) =>
        text.Length == FullWidth
        && AreWrittenAs(Leading, text)
        && text.Slice(LeadingWidth, Text.Length).SequenceEqual(Text.AsSpan())
        && AreWrittenAs(Trailing, text.Slice(LeadingWidth + Text.Length));

    // The beginning of the text; how long it is has been compared.
    private static bool AreWrittenAs(ImmutableArray<GreenTrivia> list, ReadOnlySpan<char> text)
    {
        foreach (var trivia in list)
        {
            if (!text.StartsWith(trivia.Text.AsSpan()))
                return false;
            text = text.Slice(trivia.Text.Length);
        }

        return true;
    }

    private static int WidthOf(ImmutableArray<GreenTrivia> list)
    {
        var width = 0;
        foreach (var trivia in list)
            width += trivia.Text.Length;
        return width;
    }
}
