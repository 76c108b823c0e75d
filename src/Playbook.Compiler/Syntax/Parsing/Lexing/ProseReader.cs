using System.Collections.Immutable;
using Playbook.Compiler.Syntax.InternalSyntax;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>
/// Reads text with insertions such as <c>{lead.first_name or "there"}</c>. Two braces are one brace; what does not
/// read
/// as an insertion stays text and is reported.
/// </summary>
internal sealed class ProseReader(string text, LexedLine line, bool quotesAreDoubled)
{
    private readonly List<GreenNode> _parts = [];
    private int _position;
    private int _end;

    public GreenNode Read(int start, int end, ImmutableArray<GreenTrivia> trailing)
    {
        _position = start;
        _end = end;
        var textStart = start;
        while (_position < _end)
        {
            if (text[_position] != '{')
            {
                _position++;
                continue;
            }

            if (_position + 1 < _end && text[_position + 1] == '{')
            {
                _position += 2;
                continue;
            }

            var brace = _position;
            if (ReadHole(trailing) is not { } hole)
            {
                line.Report("PB1016", brace, EndOfBrokenHole(brace));
                _position = brace + 1;
                continue;
            }

            AddText(textStart, brace, []);
            _parts.Add(hole);
            textStart = _position;
        }

        AddText(textStart, _end, trailing);
        return Node.Prose(GreenList.Copy(_parts));
    }

    private int EndOfBrokenHole(int brace)
    {
        var close = text.IndexOf('}', brace, _end - brace);
        return close < 0 ? brace + 1 : close + 1;
    }

    private void AddText(int start, int end, ImmutableArray<GreenTrivia> trailing)
    {
        if (end > start)
            _parts.Add(
                Node.ProseText(
                    new GreenToken(SyntaxKind.ProseTextToken, text.Substring(start, end - start), [], trailing)));
    }

    // hole = "{" NAME {"." WORD} ["or" STRING] "}" .
    private GreenNode? ReadHole(ImmutableArray<GreenTrivia> trailing)
    {
        var open = ReadSign('{', SyntaxKind.OpenBraceToken);
        var name = open is null ? null : ReadName();
        if (open is null || name is null)
            return null;
        GreenToken? or = null;
        GreenToken? fallback = null;
        if (ReadWord() is { } word)
        {
            or = word;
            fallback = ReadFallback();
            if (or.Kind != SyntaxKind.OrKeyword || fallback is null)
                return null;
        }

        if (_position >= _end || text[_position] != '}')
            return null;
        _position++;
        var close = new GreenToken(SyntaxKind.CloseBraceToken, "}", [], _position == _end ? trailing : []);
        return Node.ProseHole(open, name, or, fallback, close);
    }

    private GreenNode? ReadName()
    {
        if (ReadWord() is not { } first || !KindSets.Name.Contains(first.Kind))
            return null;
        var name = Node.IdentifierName(first);
        for (var parts = 1; parts < 3 && ReadSign('.', SyntaxKind.DotToken) is { } dot; parts++)
        {
            if (ReadWord() is not { } word)
                return null;
            name = Node.QualifiedName(name, dot, Node.IdentifierName(word));
        }

        return name;
    }

    private GreenToken? ReadWord()
    {
        var start = _position;
        if (start >= _end || !SignFacts.IsNameStart(text[start]))
            return null;
        while (_position < _end && SignFacts.IsNamePart(text[_position]))
            _position++;
        var word = text.Substring(start, _position - start);
        return new GreenToken(SyntaxFacts.GetWordKind(word), word, [], ReadBlanks());
    }

    private GreenToken? ReadSign(char sign, SyntaxKind kind)
    {
        if (_position >= _end || text[_position] != sign)
            return null;
        _position++;
        return new GreenToken(kind, sign.ToString(), [], ReadBlanks());
    }

    private GreenToken? ReadFallback()
    {
        var quote = quotesAreDoubled ? "\"\"" : "\"";
        if (string.CompareOrdinal(text, _position, quote, 0, quote.Length) != 0)
            return null;
        var start = _position;
        var contentStart = start + quote.Length;
        var close = contentStart <= _end ? text.IndexOf(
            quote, contentStart, _end - contentStart, StringComparison.Ordinal) : -1;
        if (close < 0)
            return null;
        _position = close + quote.Length;
        return new GreenToken(SyntaxKind.StringToken, text.Substring(start, _position - start), [], ReadBlanks());
    }

    private ImmutableArray<GreenTrivia> ReadBlanks()
    {
        var start = _position;
        while (_position < _end && text[_position] == ' ')
            _position++;
        return TriviaCache.Indent(_position - start);
    }
}
