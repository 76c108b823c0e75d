using System.Collections.Immutable;
using System.Text;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Binding;

/// <summary>
/// Cuts a text in quotes into words and holes. What looks like a hole and is none stays words: a lone brace is no
/// mistake in a subject.
/// </summary>
internal static class StringTemplate
{
    private const string FallbackWord = "or";

    public static IEnumerable<StringPiece> Split(SyntaxToken token)
    {
        var (text, offset) = (token.Text, token.Span.Start);
        var end = text.Length > 1 && text[text.Length - 1] == '"' ? text.Length - 1 : text.Length;
        var words = new StringBuilder();
        var start = 1;
        for (var at = 1; at < end; at++)
        {
            var isDoubled = at + 1 < end && text[at + 1] == text[at];
            if (text[at] is '"' or '{' && isDoubled)
            {
                words.Append(text[at++]);
            }
            else if (text[at] == '{' && ReadHole(text, at, end, offset) is { } hole)
            {
                if (words.Length > 0)
                    yield return Words(words, start, at, offset);
                yield return hole;
                words.Clear();
                at = hole.Span.End - offset - 1;
                start = at + 1;
            }
            else
            {
                words.Append(text[at]);
            }
        }

        if (words.Length > 0)
            yield return Words(words, start, end, offset);
    }

    private static StringPiece Words(StringBuilder words, int start, int end, int offset) =>
        new(TextSpan.FromBounds(offset + start, offset + end), words.ToString(), [], null);

    // "{" NAME {"." NAME} ["or" STRING] "}", where the string's quotes are doubled as everywhere in a text in quotes.
    private static StringPiece? ReadHole(string text, int open, int end, int offset)
    {
        var close = text.IndexOf('}', open);
        if (close < 0 || close >= end)
            return null;
        var names = ImmutableArray.CreateBuilder<NamePart>();
        var at = open + 1;
        do
        {
            at = SkipSpaces(text, at, close);
            var start = at;
            while (at < close && IsNamePart(text[at]))
                at++;
            if (at == start)
                return null;
            names.Add(new NamePart(
                text.Substring(start, at - start), TextSpan.FromBounds(offset + start, offset + at)));
        }
        while (at < close && text[at++] == '.');
        at = SkipSpaces(text, text[at - 1] == '.' ? at : Math.Min(at, close), close);
        var rest = text.Substring(at, close - at).Trim();
        if (!TryReadFallback(rest, out var fallback))
            return null;
        return new StringPiece(
            TextSpan.FromBounds(offset + open, offset + close + 1), "", names.ToImmutable(), fallback);
    }

    private static bool TryReadFallback(string rest, out string? fallback)
    {
        fallback = null;
        if (rest.Length == 0)
            return true;
        if (!rest.StartsWith(FallbackWord, StringComparison.Ordinal))
            return false;
        var quoted = rest.Substring(FallbackWord.Length).Trim();
        var quote = quoted.StartsWith("\"\"", StringComparison.Ordinal) ? 2 : 1;
        if (quoted.Length < 2 * quote || quoted[0] != '"' || quoted[quoted.Length - 1] != '"')
            return false;
        fallback = quoted.Substring(quote, quoted.Length - (2 * quote));
        return true;
    }

    private static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
            at++;
        return at;
    }

    private static bool IsNamePart(char sign) => sign is >= 'a' and <= 'z' or >= '0' and <= '9' or '_';
}
