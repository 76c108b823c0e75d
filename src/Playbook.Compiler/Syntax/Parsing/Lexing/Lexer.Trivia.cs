using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>Blanks, comments and line ends.</summary>
internal sealed partial class Lexer
{
    /// <summary>
    /// Blank lines, comment lines and the indentation before a token. For the first token of a line it notes the
    /// column, and tabs in it.
    /// </summary>
    private ImmutableArray<GreenTrivia> ReadLeadingTrivia(bool isFirst)
    {
        var start = _position;
        SkipBlanks();
        if (_position < _text.Length && _text[_position] is not ('\n' or '\r' or '#' or '\uFEFF'))
        {
            NoteIndent(start, isFirst);
            return IndentTrivia(start);
        }

        return ReadOneBlankLine(start, isFirst) ?? ReadLeadingLines(start, isFirst);
    }

    /// <summary>The usual case of <see cref="ReadLeadingLines"/>; null, and nothing read, for all others.</summary>
    private ImmutableArray<GreenTrivia>? ReadOneBlankLine(int start, bool isFirst)
    {
        var indent = start + 1;
        if (start >= _text.Length || _text[start] != '\n')
            return null;
        var end = indent;
        while (end < _text.Length && _text[end] == ' ')
            end++;
        if (end == _text.Length || _text[end] is '\n' or '\r' or '#' or '\t' || SignFacts.IsForeignBlank(_text[end]))
            return null;
        _position = end;
        NoteIndent(indent, isFirst);
        return TriviaCache.IndentBelowBlank(end - indent);
    }

    private ImmutableArray<GreenTrivia> ReadLeadingLines(int start, bool isFirst)
    {
        var trivia = ImmutableArray.CreateBuilder<GreenTrivia>();
        _position = start;
        if (start == 0 && _position < _text.Length && _text[0] == '\uFEFF')
        {
            trivia.Add(new GreenTrivia(SyntaxKind.ByteOrderMarkTrivia, "\uFEFF"));
            _position = 1;
        }

        while (true)
        {
            start = _position;
            SkipBlanks();
            if (_position > start)
                trivia.Add(TriviaCache.Blank(_text.Substring(start, _position - start)));
            if (_position < _text.Length && _text[_position] == '#')
                trivia.Add(ReadComment());
            if (TriviaCache.LineEndAt(_text, _position) is not { } lineEnd)
                break;
            trivia.Add(lineEnd);
            _position += lineEnd.Text.Length;
        }

        if (_position < _text.Length)
            NoteIndent(start, isFirst);
        return trivia.ToImmutable();
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length
            && (_text[_position] is ' ' or '\t' || SignFacts.IsForeignBlank(_text[_position])))
            _position++;
    }

    private ImmutableArray<GreenTrivia> IndentTrivia(int start)
    {
        var length = _position - start;
        for (var index = start; index < _position; index++)
        {
            if (_text[index] != ' ')
                return [TriviaCache.Blank(_text.Substring(start, length))];
        }

        return TriviaCache.Indent(length);
    }

    private void NoteIndent(int start, bool isFirst)
    {
        var column = 0;
        var foreign = -1;
        for (var index = start; index < _position; index++)
        {
            column += _text[index] == '\t' ? 2 : 1;
            if (_text[index] != ' ' && foreign < 0)
                foreign = index;
        }

        if (isFirst)
        {
            Line.Column = column;
            Line.IndentStart = start;
            Line.IndentWidth = _position - start;
        }

        if (foreign < 0)
            return;
        if (_text[foreign] == '\t')
            Line.ReportWithFix("PB1001", start, _position, "write spaces", new string(' ', column), true);
        else
            Line.ReportWithFix("PB1004", start, _position, "write spaces", new string(' ', column), true);
    }

    private GreenTrivia ReadComment()
    {
        var start = _position;
        while (_position < _text.Length && !SignFacts.IsLineEnd(_text[_position]))
            _position++;
        ReportHidden(start, _position);
        return new GreenTrivia(SyntaxKind.CommentTrivia, _text.Substring(start, _position - start));
    }

    /// <summary>What follows a token: blanks up to the next one, or the rest of the line with its end.</summary>
    private ImmutableArray<GreenTrivia> ReadTrailingTrivia()
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] == ' ')
            _position++;
        if (_position < _text.Length
            && (_text[_position] is '#' or '\t' || SignFacts.IsForeignBlank(_text[_position])))
            return ReadUnusualTrailingTrivia(start);
        var blanks = _position - start;
        var lineEnd = TriviaCache.LineEndAt(_text, _position);
        _position += lineEnd?.Text.Length ?? 0;
        return TriviaCache.Trailing(blanks, lineEnd);
    }

    private ImmutableArray<GreenTrivia> ReadUnusualTrailingTrivia(int start)
    {
        var trivia = ImmutableArray.CreateBuilder<GreenTrivia>();
        _position = start;
        SkipBlanks();
        ReportForeignBlanks(start, _position);
        if (_position > start)
            trivia.Add(TriviaCache.Blank(_text.Substring(start, _position - start)));
        if (_position < _text.Length && _text[_position] == '#')
            trivia.Add(ReadComment());
        if (TriviaCache.LineEndAt(_text, _position) is { } lineEnd)
        {
            trivia.Add(lineEnd);
            _position += lineEnd.Text.Length;
        }

        return trivia.ToImmutable();
    }

    private void ReportForeignBlanks(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (_text[index] == ' ')
                continue;
            var code = _text[index] == '\t' ? "PB1001" : "PB1004";
            Line.ReportWithFix(code, start, end, "write a space", " ", true);
            return;
        }
    }

    /// <summary>
    /// Reports the signs of a stretch that are not seen: one finding, whose fix takes all of them out.
    /// </summary>
    private void ReportHidden(int start, int end)
    {
        List<TextChange>? changes = null;
        for (var index = start; index < end; index++)
        {
            var sign = _text[index];
            var isUnusual = sign < ' ' || sign >= '\u007F';
            var isHidden = isUnusual && (SignFacts.IsHidden(sign) || IsLoneSurrogate(index));
            if (isHidden && !Joiners.IsNeeded(_text, index, start, end))
                (changes ??= []).Add(new TextChange(new TextSpan(index - Line.Start, 1), ""));
        }

        if (changes is null)
            return;
        var first = changes[0].Span;
        var name = "U+" + ((int)_text[first.Start + Line.Start]).ToString("X4", CultureInfo.InvariantCulture);
        var fix = new TextFix("take the hidden signs out", true, [.. changes]);
        Line.Add(new LineDiagnostic("PB1014", first, name) { Fixes = [fix] });
    }

    private bool IsLoneSurrogate(int index) =>
        char.IsHighSurrogate(_text[index])
            ? index + 1 >= _text.Length || !char.IsLowSurrogate(_text[index + 1])
            : char.IsLowSurrogate(_text[index]) && (index == 0 || !char.IsHighSurrogate(_text[index - 1]));
}
