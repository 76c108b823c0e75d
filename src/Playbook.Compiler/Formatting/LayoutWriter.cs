using System.Text;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Formatting;

/// <summary>Writes the lines of one file, each with its comments, at the indentation that the tree gives it.</summary>
internal sealed class LayoutWriter
{
    private const int LevelWidth = 2;
    private const int ContinuationLevels = 2;

    private readonly StringBuilder _text = new();
    private int _lastLevel;
    private bool _isAfterBlank = true;

    public string Write(CompilationUnitSyntax file)
    {
        WriteLines(file.Lines, 0);
        WriteComments(file.EndOfFileToken.LeadingTrivia, 0, keepsBlank: true, needsBlank: false);
        while (_text.Length > 1 && _text[_text.Length - 1] == '\n' && _text[_text.Length - 2] == '\n')
            _text.Length--;
        return _text.ToString();
    }

    // Levels are limited by the parser, so this recursion is too.
    private void WriteLines(IEnumerable<LineSyntax> lines, int level)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            WriteLine(line, level, isFirst);
            isFirst = false;
            if (line is not IfStatementSyntax { Alternatives: var alternatives })
                continue;
            foreach (var alternative in alternatives)
                WriteLine(alternative, level, isFirst: false);
        }
    }

    private void WriteLine(LineSyntax line, int level, bool isFirst)
    {
        var tokens = OwnTokens(line);
        if (tokens.Count == 0)
            return;
        var needsBlank = NeedsBlankBefore(line, level, isFirst);
        WriteComments(tokens[0].LeadingTrivia, level, keepsBlank: !isFirst || level == 0, needsBlank);
        WriteTokens(line, tokens, level);
        _lastLevel = level;
        if (line.Block is { } block)
            WriteLines(block.Lines, level + 1);
    }

    private static List<SyntaxToken> OwnTokens(LineSyntax line)
    {
        var end = line.Block?.Position ?? (
            line as IfStatementSyntax)?.Alternatives.FirstOrDefault()?.Position ?? int.MaxValue;
        return [.. line.DescendantTokens().TakeWhile(token => token.Position < end)];
    }

    private static bool NeedsBlankBefore(LineSyntax line, int level, bool isFirst) =>
        !isFirst && (level == 0 ? line is DeclarationSyntax : line is StepDeclarationSyntax);

    /// <summary>
    /// Writes the comment lines before a line, and at most one of the blank lines that stand among them. A blank line
    /// that the line needs comes before the first comment that belongs to it.
    /// </summary>
    private void WriteComments(SyntaxTriviaList trivia, int level, bool keepsBlank, bool needsBlank)
    {
        var column = 0;
        var isBlankLine = true;
        foreach (var item in trivia)
        {
            switch (item.Kind)
            {
                case SyntaxKind.WhitespaceTrivia:
                    column = item.Text.Sum(sign => sign == '\t' ? LevelWidth : 1);
                    break;
                case SyntaxKind.CommentTrivia:
                    var commentLevel = CommentLevel(column, level);
                    if (needsBlank && commentLevel == level)
                        WriteBlank();
                    needsBlank &= commentLevel > level;
                    WriteIndent(commentLevel);
                    _text.Append(item.Text).Append('\n');
                    (isBlankLine, _isAfterBlank, keepsBlank) = (false, false, true);
                    break;
                case SyntaxKind.EndOfLineTrivia:
                    if (isBlankLine && keepsBlank)
                        WriteBlank();
                    (column, isBlankLine) = (0, true);
                    break;
            }
        }

        if (needsBlank)
            WriteBlank();
    }

    /// <summary>
    /// A comment belongs to the line behind it, or to the block before it where it is indented like that.
    /// </summary>
    private int CommentLevel(int column, int level) =>
        Math.Min(Math.Max((column + 1) / LevelWidth, level), Math.Max(_lastLevel, level));

    private void WriteTokens(LineSyntax line, List<SyntaxToken> tokens, int level)
    {
        WriteIndent(level);
        var isVerbatim = line is ErrorLineSyntax or ProseLineSyntax;
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            _text.Append(token.Text);
            var isLast = index == tokens.Count - 1;
            if (EndsPhysicalLine(token) || isLast)
                EndLine(token, isLast ? default : tokens[index + 1], level);
            else if (isVerbatim)
                _text.Append(VerbatimBetween(line, token));
            else if (HasSpaceBetween(token, tokens[index + 1]))
                _text.Append(' ');
        }

        _isAfterBlank = false;
    }

    /// <summary>
    /// Ends a line; where the logical line goes on, it does so two levels deeper, behind its comments.
    /// </summary>
    private void EndLine(SyntaxToken token, SyntaxToken next, int level)
    {
        foreach (var trivia in token.TrailingTrivia)
        {
            if (trivia.Kind == SyntaxKind.CommentTrivia)
                _text.Append("  ").Append(trivia.Text);
        }

        _text.Append('\n');
        if (next.IsNone)
            return;
        foreach (var trivia in next.LeadingTrivia)
        {
            if (trivia.Kind != SyntaxKind.CommentTrivia)
                continue;
            WriteIndent(level + ContinuationLevels);
            _text.Append(trivia.Text).Append('\n');
        }

        WriteIndent(level + ContinuationLevels);
    }

    private static bool EndsPhysicalLine(SyntaxToken token) =>
        token.TrailingTrivia.Any(trivia => trivia.Kind == SyntaxKind.EndOfLineTrivia);

    // Behind the sign of prose stands one space; inside prose and in lines that can't be read, what the author wrote.
    private static string VerbatimBetween(LineSyntax line, SyntaxToken token) =>
        line is ProseLineSyntax && token.Kind == SyntaxKind.ProseMarkToken
            ? " "
            : string.Concat(token.TrailingTrivia.Select(trivia => trivia.Text));

    private static bool HasSpaceBetween(SyntaxToken before, SyntaxToken after) =>
        after.Text.Length > 0
        && after.Kind is not (SyntaxKind.CommaToken or SyntaxKind.DotToken or SyntaxKind.CloseParenToken)
        && before.Kind is not (
            SyntaxKind.OpenParenToken or SyntaxKind.DotToken or SyntaxKind.PlusToken or SyntaxKind.MinusToken);

    private void WriteIndent(int level) => _text.Append(' ', level * LevelWidth);

    private void WriteBlank()
    {
        if (!_isAfterBlank)
            _text.Append('\n');
        _isAfterBlank = true;
    }
}
