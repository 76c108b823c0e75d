using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>Words, signs and texts in quotes.</summary>
internal sealed partial class Lexer
{
    private void ReadToken(ImmutableArray<GreenTrivia> leading)
    {
        var start = _position;
        var sign = _text[start];
        if (SignFacts.IsNameStart(sign))
            ReadWord(leading);
        else if (SignFacts.IsDigit(sign))
            ReadNumber(leading);
        else if (sign == '"')
            ReadString(leading);
        else if (sign == '-' && start + 1 < _lineEnd && _text[start + 1] == '>')
            ReadArrow(leading);
        else if (sign == '-' && IsAfterDayOrTime())
            ReadDash(leading);
        else if (SimpleSign(sign) is var kind and not SyntaxKind.None)
            AddSimple(kind, start, start + 1, leading);
        else if (char.IsLetter(sign))
            ReadCapital(leading);
        else if (SignFacts.IsForeignQuote(sign))
            ReadForeignString(leading);
        else if (SignFacts.IsSingleQuote(sign) && EndOfSingleQuoted(start) is var close and > 0)
            AddForeignString(close, leading);
        else
            ReadUnusualSign(leading);
    }

    private static SyntaxKind SimpleSign(char sign) => sign switch
    {
        ',' => SyntaxKind.CommaToken,
        '.' => SyntaxKind.DotToken,
        '(' => SyntaxKind.OpenParenToken,
        ')' => SyntaxKind.CloseParenToken,
        '+' => SyntaxKind.PlusToken,
        '-' => SyntaxKind.MinusToken,
        _ => SyntaxKind.None,
    };

    private void ReadWord(ImmutableArray<GreenTrivia> leading)
    {
        var start = _position;
        var end = start + 1;
        while (end < _lineEnd && SignFacts.IsNamePart(_text[end]))
            end++;
        var kind = SyntaxKind.None;
        while (end + 1 < _lineEnd && _text[end] == '-' && SignFacts.IsLetter(_text[end + 1])
            && !IsBetweenDays(start, end))
        {
            kind = SyntaxKind.RuleNameToken;
            end += 2;
            while (end < _lineEnd && SignFacts.IsNamePart(_text[end]))
                end++;
        }

        if (end < _lineEnd && char.IsLetter(_text[end]))
        {
            ReadCapital(leading);
            return;
        }

        if (!IsCurrencyWanted && FindCached(start, end, leading) is { } known)
        {
            AddToken(known);
            return;
        }

        var word = _text.Substring(start, end - start);
        if (kind == SyntaxKind.None)
            kind = SyntaxFacts.GetWordKind(word);
        if (kind != SyntaxKind.IdentifierToken)
            AddNew(kind, word, end, leading);
        else if (IsCurrencyWanted && RepairCurrency(word, leading))
            return;
        else if (!WordRepair.DependsOnPlace(word))
            AddNew(kind, word, end, leading);
        else if (!RepairWord(word, leading))
            AddUncached(kind, word, end, leading);
    }

    /// <summary>
    /// Takes <c>hrs</c> behind a number for a unit, and <c>more than</c> for a comparison, and says so.
    /// </summary>
    private bool RepairWord(string word, ImmutableArray<GreenTrivia> leading)
    {
        var (start, end) = (_position, _position + word.Length);
        if (_tokens.Count > 0 && _tokens.TokenAt(_tokens.Count - 1) is { Kind: SyntaxKind.NumberToken } number
            && WordRepair.UnitOf(word) is var unit and not SyntaxKind.None)
        {
            unit = WordRepair.InNumber(unit, number.Text == "1");
            var name = SyntaxFacts.GetText(unit) ?? "";
            var isGlued = number.TrailingWidth == 0;
            Line.ReportWithFix("PB1010", start, end, $"write `{name}`", isGlued ? " " + name : name, true, name, word);
            _position = end;
            _tokens.Add(new GreenToken(unit, word, leading, ReadTrailingTrivia()));
            return true;
        }

        return RepairBound(word, leading) || RepairClock(word, leading) || RepairComparison(word, leading);
    }

    private bool RepairComparison(string word, ImmutableArray<GreenTrivia> leading)
    {
        var (start, end) = (_position, _position + word.Length);
        if (WordRepair.ComparisonOf(word) is not { } comparison)
            return false;
        var than = end;
        while (than < _lineEnd && _text[than] == ' ')
            than++;
        if (than == end || string.CompareOrdinal(_text, than, "than", 0, 4) != 0
            || (than + 4 < _lineEnd && SignFacts.IsNamePart(_text[than + 4])))
            return false;
        end = than + 4;
        var text = _text.Substring(start, end - start);
        Line.ReportReplacing(
            "PB1012", start, end, comparison.Words, true, comparison.Words, text);
        AddUncached(comparison.Kind, text, end, leading);
        return true;
    }

    private void ReadString(ImmutableArray<GreenTrivia> leading)
    {
        var start = _position;
        var end = start + 1;
        while (true)
        {
            var length = _text.AsSpan(end, _lineEnd - end).IndexOf('"');
            if (length < 0)
            {
                EndUnclosed(start, leading);
                return;
            }

            end += length + 1;
            if (end >= _lineEnd || _text[end] != '"')
                break;
            end++;
        }

        if (end < _lineEnd && char.IsLetter(_text[end]) && EndOfQuoting(end) is > 0 and var last)
        {
            end = last;
            var content = _text.Substring(start + 1, end - start - 2).Replace("\"\"", "\"").Replace("\"", "\"\"");
            Line.ReportWithFix(
                "PB1018", start, end, "write the quotes inside the text twice", "\"" + content + "\"", true);
        }

        ReportHidden(start, end);
        AddUncached(SyntaxKind.StringToken, _text.Substring(start, end - start), end, leading);
    }

    /// <summary>
    /// The end of a text in which quotes stand that should be written twice, from behind the first of them; -1 where
    /// they do not come in pairs. A word never touches the quote that closes a text.
    /// </summary>
    private int EndOfQuoting(int end)
    {
        while (end < _lineEnd && char.IsLetter(_text[end]))
        {
            var partner = _text.IndexOf('"', end, _lineEnd - end);
            var close = partner < 0 ? -1 : _text.IndexOf('"', partner + 1, _lineEnd - partner - 1);
            if (close < 0)
                return -1;
            end = close + 1;
        }

        return end;
    }

    private void EndUnclosed(int start, ImmutableArray<GreenTrivia> leading)
    {
        var end = _lineEnd;
        while (end > start + 1 && _text[end - 1] is ' ' or '\t')
            end--;
        Line.ReportWithFix(
            "PB1002", start, end, "close the text at the end of the line",
            _text.Substring(start, end - start) + "\"", false);
        AddUncached(SyntaxKind.StringToken, _text.Substring(start, end - start), end, leading);
    }

    /// <summary>A text in the quotes of a word processor.</summary>
    private void ReadForeignString(ImmutableArray<GreenTrivia> leading)
    {
        var start = _position;
        var end = start + 1;
        while (end < _lineEnd && _text[end] != '"' && !SignFacts.IsForeignQuote(_text[end]))
            end++;
        AddForeignString(Math.Min(end + 1, _lineEnd), leading);
    }

    /// <summary>Behind the sign that closes a text in single quotes; -1 where none does.</summary>
    private int EndOfSingleQuoted(int start)
    {
        for (var end = _lineEnd - 1; end > start; end--)
        {
            if (SignFacts.IsSingleQuote(_text[end]) && (end + 1 == _lineEnd || !SignFacts.IsNamePart(_text[end + 1])))
                return end + 1;
        }

        return -1;
    }

    private void AddForeignString(int end, ImmutableArray<GreenTrivia> leading)
    {
        var start = _position;
        var text = _text.Substring(start, end - start);
        var content = text.Substring(1, Math.Max(0, text.Length - 2)).Replace("\"", "\"\"");
        Line.ReportWithFix("PB1003", start, end, "write straight quotes", $"\"{content}\"", true, text);
        AddUncached(SyntaxKind.StringToken, text, end, leading);
    }

    /// <summary>
    /// A word with capital letters: a currency, or a name that is taken as if it were written small.
    /// </summary>
    private void ReadCapital(ImmutableArray<GreenTrivia> leading)
    {
        var start = _position;
        var end = start;
        while (end < _lineEnd && (SignFacts.IsNamePart(_text[end]) || char.IsLetter(_text[end])))
            end++;
        var word = _text.Substring(start, end - start);
        var isReserved = SyntaxFacts.IsReserved(SyntaxFacts.GetWordKind(word.ToLowerInvariant()));
        if (word.Length == 3 && word.All(sign => sign is >= 'A' and <= 'Z') && !isReserved)
        {
            if (!CurrencyCodes.Contains(word))
            {
                var closest = Suggestions.Closest(word, CurrencyCodes.All);
                Line.Report("PB1017", start, end, word, Suggestions.DidYouMean(closest));
            }
            else
            {
                ReportBeforeAmount(word, end);
            }

            AddUncached(SyntaxKind.CurrencyToken, word, end, leading);
            return;
        }

        if (RepairCurrency(word, leading) || RepairClock(word, leading))
            return;
        var small = SmallLetters.Of(word);
        Line.ReportReplacing("PB1015", start, end, small, true, small, word);
        AddUncached(SyntaxFacts.GetWordKind(small), word, end, leading);
    }

    private void ReadUnusualSign(ImmutableArray<GreenTrivia> leading)
    {
        var (start, sign) = (_position, _text[_position]);
        if (WordRepair.SignAt(_text, start) is { } words)
        {
            Line.ReportWithFix(
                "PB1012", start, start + words.Sign.Length, $"write `{words.Words}`",
                words.Words, true, words.Words, words.Sign);
            AddSigns(words.First, words.Second, words.Sign, leading);
            return;
        }

        if (SignFacts.IsLongDash(sign) && IsAfterDayOrTime())
        {
            ReadDash(leading);
            return;
        }

        if (SignFacts.IsLongDash(sign))
        {
            Line.ReportWithFix("PB1005", start, start + 1, "write `-`", "-", true);
            AddUncached(SyntaxKind.MinusToken, sign.ToString(), start + 1, leading);
            return;
        }

        if (WordRepair.CurrencyOf(sign) is { } currency)
            ReadCurrencySign(currency, leading);
        else
            ReadBadSigns(leading);
    }

    // 1200€ ⇒ 1200 EUR, and €1200 ⇒ 1200 EUR
    private void ReadCurrencySign(string currency, ImmutableArray<GreenTrivia> leading)
    {
        var (start, sign) = (_position, _text.Substring(_position, 1));
        var digits = SkipDigits(start + 1);
        if (digits > start + 1)
        {
            var money = $"{_text.Substring(start + 1, digits - start - 1)} {currency}";
            Line.ReportReplacing(
                "PB1010", start, digits, money, true,
                money, _text.Substring(start, digits - start));
        }
        else
        {
            var isGlued = _tokens.Count > 0 && _tokens.TokenAt(_tokens.Count - 1).TrailingWidth == 0;
            var code = isGlued ? " " + currency : currency;
            Line.ReportWithFix("PB1010", start, start + 1, $"write `{currency}`", code, true, currency, sign);
        }

        AddUncached(SyntaxKind.CurrencyToken, sign, start + 1, leading);
    }

    /// <summary>Two words that one sign stands for: the second has no text of its own.</summary>
    private void AddSigns(SyntaxKind first, SyntaxKind second, string sign, ImmutableArray<GreenTrivia> leading)
    {
        var end = _position + sign.Length;
        if (second == SyntaxKind.None)
        {
            AddUncached(first, sign, end, leading);
            return;
        }

        AddToken(new GreenToken(first, sign, leading, []));
        _position = end;
        AddToken(new GreenToken(second, "", [], ReadTrailingTrivia()));
    }

    private void ReadBadSigns(ImmutableArray<GreenTrivia> leading)
    {
        var start = _position;
        var end = start + 1;
        while (end < _lineEnd && IsBad(_text[end]))
            end++;
        var hidden = Line.Diagnostics.Count;
        ReportHidden(start, end);
        if (Line.Diagnostics.Count == hidden)
            ReportSigns(start, end);
        AddUncached(SyntaxKind.BadToken, _text.Substring(start, end - start), end, leading);
    }

    private static bool IsBad(char sign) =>
        sign is not (' ' or '\t' or '"' or '#' or ',' or '.' or '(' or ')' or '+' or '-' or '<' or '>' or '=')
        && !SignFacts.IsNamePart(sign) && !SignFacts.IsLetter(sign) && !SignFacts.IsForeignBlank(sign)
        && !SignFacts.IsForeignQuote(sign) && !SignFacts.IsLongDash(sign);

    private void AddSimple(SyntaxKind kind, int start, int end, ImmutableArray<GreenTrivia> leading)
    {
        if (FindCached(start, end, leading) is { } known)
            AddToken(known);
        else
            AddNew(kind, _text.Substring(start, end - start), end, leading);
    }

    /// <summary>
    /// The same token from before, where its trivia is plain: blanks before, blanks and a line end behind.
    /// </summary>
    private GreenToken? FindCached(int start, int end, ImmutableArray<GreenTrivia> leading)
    {
        if (leading.Length > 1)
            return null;
        var first = leading.IsEmpty ? start : start - leading[0].Text.Length;
        while (end < _text.Length && _text[end] == ' ')
            end++;
        if (end < _text.Length && _text[end] == '\n')
            end++;
        else if (end < _text.Length && (_text[end] is '#' or '\t' or '\r' || SignFacts.IsForeignBlank(_text[end])))
            return null;
        var text = _text.AsSpan(first, end - first);
        if (_cache.Find(text, TokenCache.Hash(text)) is not { } known)
            return null;
        _position = end;
        return known;
    }

    private void AddNew(SyntaxKind kind, string text, int end, ImmutableArray<GreenTrivia> leading)
    {
        var start = _position;
        var reported = Line.Diagnostics.Count;
        _position = end;
        var trailing = ReadTrailingTrivia();
        var token = new GreenToken(kind, text, leading, trailing);
        var isPlain = leading.Length <= 1 && Line.Diagnostics.Count == reported
            && trailing.All(item => item.Kind != SyntaxKind.CommentTrivia);
        if (isPlain)
            _cache.Add(token, TokenCache.Hash(_text.AsSpan(start - token.LeadingWidth, token.FullWidth)));

        AddToken(token);
    }

    private void AddUncached(SyntaxKind kind, string text, int end, ImmutableArray<GreenTrivia> leading)
    {
        _position = end;
        AddToken(new GreenToken(kind, text, leading, ReadTrailingTrivia()));
    }
}
