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
        if (_tokens.Count != 1 || _tokens.TokenAt(0).Kind != SyntaxKind.CurrencyKeyword || word.Length < 3
            || Suggestions.Closest(word.ToUpperInvariant(), CurrencyCodes.All) is not { } code)
            return false;
        var end = _position + word.Length;
        Line.ReportWithFix(
            "PB1017", _position, end, $"write `{code}`", code, false, word, Suggestions.DidYouMean(code));
        AddUncached(SyntaxKind.CurrencyToken, word, end, leading);
        return true;
    }

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
        Line.ReportWithFix("PB1012", start, end, $"write `{bound.Words}`", bound.Words, true, bound.Words, word);
        AddSigns(SyntaxKind.AtKeyword, bound.Second, word, leading);
        return true;
    }

    // 2pm ⇒ 14:00; 1 july ⇒ no date
    private bool RepairClock(string word, ImmutableArray<GreenTrivia> leading)
    {
        if (_tokens.Count == 0 || _tokens.TokenAt(_tokens.Count - 1) is not { Kind: SyntaxKind.NumberToken } number)
            return false;
        var (start, end) = (_position, _position + word.Length);
        if (IsMonth(word))
        {
            Line.Report("PB1008", start - number.Text.Length - number.TrailingWidth, end, $"{number.Text} {word}");
            AddUncached(SyntaxKind.BadToken, word, end, leading);
            return true;
        }

        if (word is not ("am" or "pm") || !int.TryParse(number.Text, out var hour) || hour is < 1 or > 12)
            return false;
        var time = $"{(hour % 12) + (word == "pm" ? 12 : 0):00}:00";
        var from = start - number.Text.Length - number.TrailingWidth;
        Line.ReportWithFix("PB1009", from, end, $"write `{time}`", time, false, number.Text + word);
        AddUncached(SyntaxKind.BadToken, word, end, leading);
        return true;
    }

    private static bool IsMonth(string word) => word.ToLowerInvariant() is "january" or "february" or "march"
        or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december";
}
