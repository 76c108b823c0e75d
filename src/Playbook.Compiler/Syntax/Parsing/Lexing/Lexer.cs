using System.Collections.Immutable;
using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>
/// Cuts a text into logical lines of tokens. Every sign of the text is in a token or in its trivia, whatever the text
/// is. A line depends on nothing before its start, so that it can be read again alone.
/// </summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly TokenLine _tokens;
    private readonly TokenCache _cache;
    private int _position;
    private int _lineEnd;

    public Lexer(string text, TokenLine tokens)
    {
        _text = text;
        _tokens = tokens;
        _cache = TokenCache.OfThread;
    }

    public LexedLine Line { get; } = new();

    public int Position => _position;

    public int TokenCount { get; private set; }

    /// <summary>
    /// Reads the next logical line; at the end of the text a line of one token, the end of the file.
    /// </summary>
    public void ReadLine()
    {
        _tokens.Clear();
        Line.Restart(_position);
        var leading = ReadLeadingTrivia(isFirst: true);
        if (_position >= _text.Length)
        {
            Line.IsEndOfFile = true;
            _tokens.Add(new GreenToken(SyntaxKind.EndOfFileToken, "", leading, []));
            return;
        }

        FindLineEnd();
        if (_text[_position] == '>')
        {
            ReadProse(leading);
            return;
        }

        ReadTokens(leading);
        while (EndsOpen() && NextLineGoesOn())
        {
            leading = ReadLeadingTrivia(isFirst: false);
            FindLineEnd();
            ReadTokens(leading);
        }

        if (EndsOpen() && !Line.IsOverLimit)
            ReportOpenEnd();
        TokenCount += _tokens.Count;
        CheckCounts();
    }

    private void ReadTokens(ImmutableArray<GreenTrivia> leading)
    {
        if (_lineEnd - _position > ParserLimits.LineLength)
        {
            ReadOverlongLine(leading);
            return;
        }

        do
        {
            ReadToken(leading);
            leading = [];
        }
        while (_position < _lineEnd);
    }

    /// <summary>A line above the limit is one token, so that it costs no more than its text.</summary>
    private void ReadOverlongLine(ImmutableArray<GreenTrivia> leading)
    {
        Line.IsOverLimit = true;
        Line.Report("PB1903", _position, _position + 1, Number(_lineEnd - _position), Number(ParserLimits.LineLength));
        var text = _text.Substring(_position, _lineEnd - _position);
        _position = _lineEnd;
        AddToken(new GreenToken(SyntaxKind.BadToken, text, leading, ReadTrailingTrivia()));
    }

    private void FindLineEnd()
    {
        var rest = _text.AsSpan(_position);
        var length = rest.IndexOfAny('\n', '\r');
        _lineEnd = length < 0 ? _text.Length : _position + length;
    }

    private void AddToken(GreenToken token)
    {
        switch (token.Kind)
        {
            case SyntaxKind.AndKeyword:
                Line.HasAnd = true;
                break;
            case SyntaxKind.OrKeyword:
                Line.HasOr = true;
                break;
            case SyntaxKind.NotKeyword:
                Line.HasNot = true;
                break;
            case SyntaxKind.OpenParenToken:
                Line.OpenParentheses++;
                break;
            case SyntaxKind.CloseParenToken:
                Line.OpenParentheses = Math.Max(0, Line.OpenParentheses - 1);
                break;
            case >= SyntaxKind.MinuteKeyword and <= SyntaxKind.QuartersKeyword:
                CheckUnit(token);
                break;
        }

        _tokens.Add(token);
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
