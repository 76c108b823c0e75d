using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>Numbers, shares, dates and times.</summary>
internal sealed partial class Lexer
{
    private const int MostDigits = 12;
    private const int MostPlaces = 6;

    private void ReadNumber(ImmutableArray<GreenTrivia> leading)
    {
        var start = _position;
        var end = SkipDigits(start);
        if (end < _lineEnd && _text[end] is ':')
            ReadTime(start, end, leading);
        else if (end - start == 4 && IsSignThenDigit(end, '-'))
            ReadDate(start, leading);
        else if (EndOfForeignDate(start, end) is > 0 and var last)
            ReadForeignDate(start, last, leading);
        else if (EndOfPointedNumber(end) is > 0 and var close)
            ReadPointedNumber(start, close, leading);
        else if (IsThousands(end))
            ReadGroupedNumber(start, end, leading);
        else
            ReadPlainNumber(start, end, leading);
    }

    private int SkipDigits(int position)
    {
        while (position < _lineEnd && SignFacts.IsDigit(_text[position]))
            position++;
        return position;
    }

    private bool IsSignThenDigit(int position, char sign) =>
        position + 1 < _lineEnd && _text[position] == sign && SignFacts.IsDigit(_text[position + 1]);

    private void ReadPlainNumber(int start, int end, ImmutableArray<GreenTrivia> leading)
    {
        var digits = end - start;
        var places = 0;
        if (IsSignThenDigit(end, '.'))
        {
            places = SkipDigits(end + 1) - end - 1;
            end += places + 1;
        }

        var kind = SyntaxKind.NumberToken;
        if (end < _lineEnd && _text[end] == '%')
        {
            kind = SyntaxKind.PercentToken;
            end++;
        }

        if (digits > MostDigits || places > MostPlaces)
        {
            Line.Report("PB1007", start, end, _text.Substring(start, end - start));
            AddUncached(kind, _text.Substring(start, end - start), end, leading);
            return;
        }

        AddSimple(kind, start, end, leading);
    }

    private bool IsThousands(int end) =>
        IsSignThenDigit(end, ',') && SkipDigits(end + 1) - end - 1 == 3;

    private void ReadGroupedNumber(int start, int end, ImmutableArray<GreenTrivia> leading)
    {
        while (IsThousands(end))
            end += 4;
        if (IsSignThenDigit(end, '.'))
            end = SkipDigits(end + 1);
        var text = _text.Substring(start, end - start);
        var plain = text.Replace(",", "");
        Line.ReportReplacing("PB1006", start, end, plain, true, plain, text);
        AddUncached(SyntaxKind.NumberToken, text, end, leading);
    }

    /// <summary>Behind <c>1.200,50</c>; -1 where no such number stands.</summary>
    private int EndOfPointedNumber(int end)
    {
        var groups = end;
        while (IsSignThenDigit(groups, '.') && SkipDigits(groups + 1) - groups - 1 == 3)
            groups += 4;
        return groups > end && IsSignThenDigit(groups, ',') ? SkipDigits(groups + 1) : -1;
    }

    private void ReadPointedNumber(int start, int end, ImmutableArray<GreenTrivia> leading)
    {
        var text = _text.Substring(start, end - start);
        var plain = text.Replace(".", "").Replace(',', '.');
        Line.ReportReplacing("PB1006", start, end, plain, false, plain, text);
        AddUncached(SyntaxKind.NumberToken, text, end, leading);
    }

    private void ReadDate(int start, ImmutableArray<GreenTrivia> leading)
    {
        var end = SkipDigits(start + 5);
        if (IsSignThenDigit(end, '-'))
            end = SkipDigits(end + 1);
        if (IsDate(_text.AsSpan(start, end - start)))
        {
            AddSimple(SyntaxKind.DateToken, start, end, leading);
            return;
        }

        var text = _text.Substring(start, end - start);
        Line.Report("PB1008", start, end, text);
        AddUncached(SyntaxKind.DateToken, text, end, leading);
    }

    // The framework's reader of dates takes a formatter's way through cultures; here it was a fiftieth of all reading.
    private static bool IsDate(ReadOnlySpan<char> text) =>
        text.Length == 10 && text[7] == '-'
        && Digits(text, 0, 4) is > 0 and var year
        && Digits(text, 5, 2) is > 0 and <= 12 and var month
        && Digits(text, 8, 2) is > 0 and var day && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The number that so many digits are; the text is known to have digits there.</summary>
    private static int Digits(ReadOnlySpan<char> text, int start, int count)
    {
        var number = 0;
        for (var index = start; index < start + count; index++)
            number = (number * 10) + text[index] - '0';
        return number;
    }

    /// <summary>Behind <c>31.12.2026</c> or <c>12/31/2026</c>; -1 where no such date stands.</summary>
    private int EndOfForeignDate(int start, int end)
    {
        if (end - start > 2 || end >= _lineEnd || _text[end] is not ('.' or '/') || !IsSignThenDigit(end, _text[end]))
            return -1;
        var second = SkipDigits(end + 1);
        if (second - end > 3 || !IsSignThenDigit(second, _text[end]))
            return -1;
        var last = SkipDigits(second + 1);
        return last - second is 3 or 5 ? last : -1;
    }

    // Points stand between day, month and year; with strokes nobody knows which of the first two is the month.
    private void ReadForeignDate(int start, int end, ImmutableArray<GreenTrivia> leading)
    {
        var text = _text.Substring(start, end - start);
        if (DateTime.TryParseExact(
            text, "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            var right = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Line.ReportReplacing("PB1008", start, end, right, true, text);
        }
        else
        {
            Line.Report("PB1008", start, end, text);
        }

        AddUncached(SyntaxKind.DateToken, text, end, leading);
    }

    private void ReadTime(int start, int end, ImmutableArray<GreenTrivia> leading)
    {
        var minutes = SkipDigits(end + 1);
        if (EndOfHalfDay(minutes) is > 0 and var last)
        {
            ReadTwelveHourTime(start, end, minutes, last, leading);
            return;
        }

        if (IsTime(_text.AsSpan(start, minutes - start)))
        {
            AddSimple(SyntaxKind.TimeToken, start, minutes, leading);
            return;
        }

        var text = _text.Substring(start, minutes - start);
        if (IsTime(("0" + text).AsSpan()))
            Line.ReportWithFix("PB1009", start, minutes, $"write `0{text}`", "0" + text, true, text);
        else
            Line.Report("PB1009", start, minutes, text);
        AddUncached(SyntaxKind.TimeToken, text, minutes, leading);
    }

    /// <summary>Behind <c>am</c> or <c>PM</c> that stands glued or one blank away; -1 where none does.</summary>
    private int EndOfHalfDay(int position)
    {
        var start = position < _lineEnd && _text[position] == ' ' ? position + 1 : position;
        var end = start + 2;
        return end <= _lineEnd && WordRepair.IsHalfDay(_text.Substring(start, 2))
            && (end == _lineEnd || !(SignFacts.IsNamePart(_text[end]) || char.IsLetter(_text[end])))
            ? end
            : -1;
    }

    // 8:30am => 08:30, 02:15 PM => 14:15
    private void ReadTwelveHourTime(int start, int colon, int minutes, int end, ImmutableArray<GreenTrivia> leading)
    {
        var text = _text.Substring(start, end - start);
        var time = int.TryParse(_text.Substring(start, colon - start), out var hour)
            ? WordRepair.OnTheDay(hour, _text.Substring(end - 2, 2)) + _text.Substring(colon, minutes - colon)
            : "";
        if (IsTime(time.AsSpan()))
            Line.ReportReplacing("PB1009", start, end, time, true, text);
        else
            Line.Report("PB1009", start, end, text);
        AddUncached(SyntaxKind.TimeToken, text, end, leading);
    }

    private static bool IsTime(ReadOnlySpan<char> text) =>
        text.Length == 5 && text[2] == ':' && Digits(text, 0, 2) < 24 && text[3] <= '5';

    /// <summary>A unit behind a number agrees with it and stands one space apart.</summary>
    private void CheckUnit(GreenToken unit)
    {
        var index = _tokens.Count - 1;
        if (index >= 0 && _tokens.TokenAt(index).Kind is SyntaxKind.WorkingKeyword or SyntaxKind.CalendarKeyword)
            index--;
        if (index < 0 || _tokens.TokenAt(index) is not { Kind: SyntaxKind.NumberToken } number)
            return;
        var right = SyntaxFacts.GetText(WordRepair.InNumber(unit.Kind, number.Text == "1")) ?? "";
        var start = _position - unit.TrailingWidth - unit.Text.Length;
        if (index == _tokens.Count - 1 && number.TrailingWidth == 0)
            Line.ReportWithFix(
                "PB1010", start, start + unit.Text.Length, "write a space", $" {right}", true, right, unit.Text);
        else if (unit.Text != right)
            Line.ReportReplacing(
                "PB1011", start, start + unit.Text.Length, right, true, right, unit.Text);
    }
}
