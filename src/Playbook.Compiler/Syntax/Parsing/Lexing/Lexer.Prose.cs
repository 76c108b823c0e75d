using System.Collections.Immutable;
using Playbook.Compiler.Syntax.InternalSyntax;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>Lines that start with <c>&gt;</c>: the rest of the line is prose, whatever it holds.</summary>
internal sealed partial class Lexer
{
    private void ReadProse(ImmutableArray<GreenTrivia> leading)
    {
        if (_lineEnd - _position > ParserLimits.LineLength)
        {
            ReadOverlongLine(leading);
            return;
        }

        var start = _position + 1;
        var content = start < _lineEnd && _text[start] == ' ' ? start + 1 : start;
        var isEmpty = content == _lineEnd;
        ReportHidden(content, _lineEnd);
        var reader = new ProseReader(_text, Line, quotesAreDoubled: false);
        _position = isEmpty ? start : _lineEnd;
        var trailing = ReadTrailingTrivia();
        var markTrailing = isEmpty ? trailing : TriviaCache.Indent(content - start);
        var mark = new GreenToken(SyntaxKind.ProseMarkToken, ">", leading, markTrailing);
        var prose = reader.Read(content, _lineEnd, isEmpty ? [] : trailing);
        Line.Prose = Node.ProseLine(mark, prose);
        TokenCount += 2;
        _tokens.Add(mark);
    }
}
