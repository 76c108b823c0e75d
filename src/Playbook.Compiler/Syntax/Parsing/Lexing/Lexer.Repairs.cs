using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <content>Words that people bring from elsewhere.</content>
internal sealed partial class Lexer
{
    /// <summary>Takes <c>EURO</c> or <c>eur</c> behind <c>currency</c> for the currency that is closest.</summary>
    private bool RepairCurrency(string word, ImmutableArray<GreenTrivia> leading)
    {
        if (!IsCurrencyWanted || word.Length < 3
            || Suggestions.Closest(word.ToUpperInvariant(), CurrencyCodes.All) is not { } code)
            return false;
        var end = _position + word.Length;
        Line.ReportReplacing(
            "PB1017", _position, end, code, false, word, Suggestions.DidYouMean(code));
        AddUncached(SyntaxKind.CurrencyToken, word, end, leading);
        return true;
    }

    // EUR 100 ⇒ 100 EUR
    private void ReportBeforeAmount(string currency, int end)
    {
        var amount = end;
        while (amount < _lineEnd && _text[amount] == ' ')
            amount++;
        var digits = SkipDigits(amount);
        var isAlone = digits == _lineEnd || _text[digits] is ' ' or ',' or '.';
        if (amount == end || digits == amount || !isAlone || IsAfterAmount())
            return;
        var money = $"{_text.Substring(amount, digits - amount)} {currency}";
        Line.ReportReplacing(
            "PB1010", _position, digits, money, true,
            money, _text.Substring(_position, digits - _position));
    }

    private bool IsAfterAmount() => _tokens.Count > 0
        && _tokens.TokenAt(_tokens.Count - 1).Kind is SyntaxKind.NumberToken or SyntaxKind.CurrencyToken;

    // max 3 ⇒ at most 3
    private bool RepairBound(string word, ImmutableArray<GreenTrivia> leading)
    {
        var (start, end) = (_position, _position + word.Length);
        var next = end;
        while (next < _lineEnd && _text[next] == ' ')
            next++;
        if (WordRepair.BoundOf(word) is not { } bound || next == end || next >= _lineEnd
            || !SignFacts.IsDigit(_text[next]))
            return false;
        Line.ReportReplacing("PB1012", start, end, bound.Words, true, bound.Words, word);
        AddSigns(SyntaxKind.AtKeyword, bound.Second, word, leading);
        return true;
    }

    // 2pm ⇒ 14:00; 1 july ⇒ no date
    private bool RepairClock(string word, ImmutableArray<GreenTrivia> leading)
    {
        if (_tokens.Count == 0 || _tokens.TokenAt(_tokens.Count - 1) is not { Kind: SyntaxKind.NumberToken } number)
            return false;
        var (start, end) = (_position, _position + word.Length);
        if (WordRepair.IsMonth(word))
        {
            Line.Report("PB1008", start - number.Text.Length - number.TrailingWidth, end, $"{number.Text} {word}");
            AddUncached(SyntaxKind.BadToken, word, end, leading);
            return true;
        }

        if (!WordRepair.IsHalfDay(word) || !int.TryParse(number.Text, out var hour) || hour is < 1 or > 12)
            return false;
        var time = WordRepair.OnTheDay(hour, word) + ":00";
        var from = start - number.Text.Length - number.TrailingWidth;
        Line.ReportReplacing("PB1009", from, end, time, false, number.Text + word);
        AddUncached(SyntaxKind.BadToken, word, end, leading);
        return true;
    }

    private bool IsCurrencyWanted => _tokens.Count == 1 && _tokens.TokenAt(0).Kind == SyntaxKind.CurrencyKeyword;

    private void ReadArrow(ImmutableArray<GreenTrivia> leading)
    {
        Line.Report("PB1013", _position, _position + 2, "->");
        AddUncached(SyntaxKind.BadToken, "->", _position + 2, leading);
    }

    // monday - friday and monday-friday ⇒ monday to friday
    private void ReadDash(ImmutableArray<GreenTrivia> leading)
    {
        var (start, sign) = (_position, _text.Substring(_position, 1));
        var before = _tokens.TokenAt(_tokens.Count - 1).TrailingWidth == 0 ? " " : "";
        var behind = start + 1 < _lineEnd && _text[start + 1] != ' ' ? " " : "";
        Line.ReportWithFix("PB1012", start, start + 1, "write `to`", before + "to" + behind, true, "to", sign);
        AddUncached(SyntaxKind.ToKeyword, sign, start + 1, leading);
    }

    // No rule is named from one day of the week to another.
    private bool IsBetweenDays(int start, int dash)
    {
        var end = dash + 1;
        while (end < _lineEnd && SignFacts.IsNamePart(_text[end]))
            end++;
        return IsDay(start, dash) && IsDay(dash + 1, end);
    }

    private bool IsDay(int start, int end) =>
        KindSets.Day.Contains(SyntaxFacts.GetWordKind(_text.Substring(start, end - start)));

    private bool IsAfterDayOrTime() =>
        _tokens.Count > 0 && (_tokens.TokenAt(_tokens.Count - 1).Kind is SyntaxKind.DateToken or SyntaxKind.TimeToken
            || KindSets.Day.Contains(_tokens.TokenAt(_tokens.Count - 1).Kind));

    /// <summary>
    /// Signs of other notations: a colon behind a word, a semicolon between items, a share, a bracket.
    /// </summary>
    private void ReportSigns(int start, int end)
    {
        var signs = _text.Substring(start, end - start);
        // Brackets and the like come in pairs: one mistake.
        if (signs is not (":" or ";") && Line.Diagnostics.Any(finding => finding.Code == "PB1013"))
            return;
        var before = _tokens.Count > 0 ? _tokens.TokenAt(_tokens.Count - 1) : null;
        if (signs == "%" && before is { Kind: SyntaxKind.NumberToken } number)
        {
            var (from, share) = (start - number.Text.Length - number.TrailingWidth, number.Text + "%");
            Line.ReportReplacing(
                "PB1010", from, end, share, true, share, _text.Substring(from, end - from));
        }
        else if (signs is ":" or ";" && before is { TrailingWidth: 0 })
        {
            var isBetween = signs == ";" && end < _lineEnd;
            Line.ReportWithFix(
                "PB1013", start, end, isBetween ? "write `,`" : "take it out", isBetween ? "," : "", false, signs);
        }
        else
        {
            Line.Report("PB1013", start, end, signs);
        }
    }
}
