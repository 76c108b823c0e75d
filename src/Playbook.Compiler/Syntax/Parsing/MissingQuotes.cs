using System.Text;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Blocks;
using Playbook.Compiler.Syntax.Parsing.Lexing;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// Finds words that were meant as a text and lack its quotes: with a text in their place the line can be read.
/// </summary>
internal sealed class MissingQuotes(TokenLine tokens, LexedLine line)
{
    private const int MostTokens = 64;

    /// <summary>What the lexer says of words and signs that are common in texts, and nowhere else.</summary>
    private static readonly string[] Signs = ["PB1005", "PB1012", "PB1013", "PB1015", "PB1017"];

    private static readonly GreenToken AnyText = new(SyntaxKind.StringToken, "\"\"", [], []);

    // One object for all tries: a text of nothing but mistakes has many, and each would leave its outcomes behind.
    private TokenLine? _changed;

    private readonly StringBuilder _text = new();

    /// <summary>Reports one text without quotes in a line that can't be read; false where that is not it.</summary>
    public bool ReportIn(LineRule rule, int farthest)
    {
        if (tokens.Count > MostTokens)
            return false;
        return (FirstOdd() is { } odd && Report(rule, odd)) || Report(rule, farthest);
    }

    /// <summary>
    /// In a line that was read: a word with capitals where a text could stand too may be either.
    /// </summary>
    public void ReportCapitals(LineRule rule)
    {
        if (FirstOdd() is { } odd && LongestFrom(rule, odd) is var last && last > odd)
        {
            Replace(odd, last);
            return;
        }

        for (var index = 0; index < tokens.Count && line.Diagnostics.Count > 0; index++)
        {
            var span = SpanOf(index, index);
            if (!HasCapitals(span) || !Fits(rule, index, index))
                continue;
            var (word, small) = (tokens.TokenAt(index).Text, tokens.TokenAt(index).Text.ToLowerInvariant());
            line.RemoveWithin(span, Signs);
            line.Add(new LineDiagnostic("PB1019", span, $"`{small}` or `\"{word}\"`", word)
            {
                Fixes = [Fix(span, small), Fix(span, $"\"{word}\"")],
            });
        }
    }

    // A text that the line can be read with ends before words that join: is Customer or advocacy.
    private int LongestFrom(LineRule rule, int start)
    {
        var last = start;
        for (var end = start + 1; end < tokens.Count && IsPartOfText(end) && !Joins(end); end++)
            last = Fits(rule, start, end) ? end : last;
        return last;
    }

    private bool IsPartOfText(int index) =>
        tokens.TokenAt(index).Kind is not (SyntaxKind.StringToken or SyntaxKind.CommaToken);

    private bool Joins(int index) => tokens.TokenAt(index).Kind is SyntaxKind.OrKeyword or SyntaxKind.AndKeyword;

    private bool IsPlainWord(int index) =>
        SyntaxFacts.IsName(tokens.TokenAt(index).Kind) && tokens.TokenAt(index).Text.Length > 0;

    private bool Report(LineRule rule, int start)
    {
        if (start >= tokens.Count || !StartsText(tokens.TokenAt(start)))
            return false;
        for (var end = start; end < tokens.Count && tokens.TokenAt(end).Kind != SyntaxKind.StringToken; end++)
        {
            if (!Fits(rule, start, end))
                continue;
            // Words that could stand behind the text, as far as the grammar knows, are more likely its rest.
            while (end + 1 < tokens.Count && IsPlainWord(end + 1) && Fits(rule, start, end + 1))
                end++;
            Replace(start, end);
            return true;
        }

        return false;
    }

    /// <summary>One finding for the whole text in the place of those for its words.</summary>
    private void Replace(int start, int end)
    {
        var span = SpanOf(start, end);
        line.RemoveWithin(span, Signs);
        if (line.Diagnostics.Count > 0)
            return;
        var text = Text(start, end);
        line.Add(new LineDiagnostic("PB1019", span, $"`\"{text}\"`", text) { Fixes = [Fix(span, $"\"{text}\"")] });
    }

    private static bool StartsText(GreenToken token) =>
        token.Kind == SyntaxKind.NumberToken
        || (token.Text.Length > 0 && char.IsLetter(token.Text[0]) && !SyntaxFacts.IsReserved(token.Kind));

    private bool Fits(LineRule rule, int start, int end)
    {
        if (start == 0)
            return false;
        var changed = _changed ??= new TokenLine();
        changed.Clear();
        for (var index = 0; index < tokens.Count; index++)
        {
            if (index == start)
                changed.Add(AnyText);
            else if (index < start || index > end)
                changed.Add(tokens.TokenAt(index));
        }

        var result = rule.Parser(changed.Start);
        return result is { WasSuccessful: true } && result.Remainder.AtEnd;
    }

    private int? FirstOdd()
    {
        for (var index = 1; index < tokens.Count; index++)
        {
            var span = SpanOf(index, index);
            for (var i = 0; i < line.Diagnostics.Count; i++)
            {
                if (line.Diagnostics[i].Span.Start == span.Start && Signs.Contains(line.Diagnostics[i].Code))
                    return index;
            }
        }

        return null;
    }

    private bool HasCapitals(TextSpan span)
    {
        for (var i = 0; i < line.Diagnostics.Count; i++)
        {
            if (line.Diagnostics[i].Code == "PB1015" && line.Diagnostics[i].Span == span)
                return true;
        }

        return false;
    }

    private string Text(int start, int end)
    {
        if (start == end)
            return tokens.TokenAt(start).Text;
        _text.Clear();
        for (var index = start; index <= end; index++)
            tokens.TokenAt(index).WriteTokenTo(_text);
        return _text.ToString(tokens.TokenAt(start).LeadingWidth, SpanOf(start, end).Length);
    }

    /// <summary>From the first token's text to the last one's, placed from the start of the line.</summary>
    private TextSpan SpanOf(int first, int last)
    {
        var position = 0;
        for (var index = 0; index < first; index++)
            position += tokens.TokenAt(index).FullWidth;
        var start = position + tokens.TokenAt(first).LeadingWidth;
        for (var index = first; index < last; index++)
            position += tokens.TokenAt(index).FullWidth;
        return TextSpan.FromBounds(
            start, position + tokens.TokenAt(last).LeadingWidth + tokens.TokenAt(last).Text.Length);
    }

    private static TextFix Fix(TextSpan span, string text) => TextFix.Replace(span, text, isSafe: false);
}
