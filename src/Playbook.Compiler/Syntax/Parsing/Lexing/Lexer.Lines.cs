using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>Where a logical line ends, and what it may hold.</summary>
internal sealed partial class Lexer
{
    private bool EndsOpen() =>
        !Line.IsOverLimit && (_tokens[_tokens.Count - 1].Kind is
            SyntaxKind.AndKeyword or SyntaxKind.OrKeyword or SyntaxKind.CommaToken or SyntaxKind.OpenParenToken
            || Line.OpenParentheses > 0);

    /// <summary>True where the next line that says something is indented two levels more, and is no prose.</summary>
    private bool NextLineGoesOn()
    {
        var column = 0;
        for (var index = _position; index < _text.Length; index++)
        {
            switch (_text[index])
            {
                case ' ':
                    column++;
                    break;
                case '\t':
                    column += 2;
                    break;
                case '\n' or '\r':
                    column = 0;
                    break;
                case '#':
                    while (index + 1 < _text.Length && !SignFacts.IsLineEnd(_text[index + 1]))
                        index++;
                    break;
                case var blank when SignFacts.IsForeignBlank(blank):
                    column++;
                    break;
                default:
                    return column >= Line.Column + 4 && _text[index] != '>';
            }
        }

        return false;
    }

    /// <summary>
    /// The first word under the line read last, past prose and comments; none where no line stands under it.
    /// </summary>
    /// <param name="column">The indentation of the line read last.</param>
    public SyntaxKind PeekWordUnder(int column)
    {
        var position = _position;
        while (position < _text.Length)
        {
            var start = position;
            while (position < _text.Length && _text[position] == ' ')
                position++;
            var end = position;
            while (end < _text.Length && SignFacts.IsNamePart(_text[end]))
                end++;
            if (end > position)
                return position - start > column
                    ? SyntaxFacts.GetWordKind(_text.Substring(position, end - position))
                    : SyntaxKind.None;
            var isProse = position < _text.Length && position - start > column && _text[position] == '>';
            var isBlank = position >= _text.Length || SignFacts.IsLineEnd(_text[position]) || _text[position] == '#';
            if (!isProse && !isBlank)
                return SyntaxKind.None;
            var length = _text.AsSpan(position).IndexOfAny('\n', '\r');
            position = length < 0 ? _text.Length : position + length + 1;
        }

        return SyntaxKind.None;
    }

    private void ReportOpenEnd()
    {
        var last = _tokens.TokenAt(_tokens.Count - 1);
        var end = _position - last.TrailingWidth;
        Line.Report("PB1105", end - last.Text.Length, end, last.Text);
    }

    /// <summary>
    /// Parentheses, operands and items are counted before the grammar sees the line, which may recurse.
    /// </summary>
    private void CheckCounts()
    {
        if (Line.IsOverLimit || _tokens.Count <= ParserLimits.Parentheses)
            return;
        var (operands, items) = (1, 1);
        var nesting = new NestingCounter();
        var position = Line.Start;
        for (var place = _tokens.Start; place.Token is { } token && !place.AtEnd; place = place.Next)
        {
            var start = position + token.LeadingWidth;
            position += token.FullWidth;
            operands += token.Kind is SyntaxKind.AndKeyword or SyntaxKind.OrKeyword ? 1 : 0;
            items += token.Kind == SyntaxKind.CommaToken ? 1 : 0;
            if (nesting.Add(token.Kind) > ParserLimits.Parentheses)
                ReportLimit("PB1904", start, token, ParserLimits.Parentheses);
            else if (operands > ParserLimits.Operands)
                ReportLimit("PB1906", start, token, ParserLimits.Operands);
            else if (items > ParserLimits.Items)
                ReportLimit("PB1905", start, token, ParserLimits.Items);
            if (Line.IsOverLimit)
                return;
        }
    }

    private void ReportLimit(string code, int start, GreenToken token, int limit)
    {
        Line.IsOverLimit = true;
        Line.Report(code, start, start + token.Text.Length, Number(limit));
    }
}
