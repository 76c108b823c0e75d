using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>What the lexer knows about the line that it read last, besides its tokens.</summary>
internal sealed class LexedLine
{
    private readonly List<LineDiagnostic> _diagnostics = [];

    /// <summary>Where the line starts in the text, its leading trivia included.</summary>
    public int Start { get; private set; }

    /// <summary>The columns before the first token; a tab counts as two.</summary>
    public int Column { get; set; }

    /// <summary>The whole line where it is prose, which has no grammar.</summary>
    public GreenNode? Prose { get; set; }

    /// <summary>True where the line is the end of the file: nothing but trivia.</summary>
    public bool IsEndOfFile { get; set; }

    /// <summary>True where the line breaks a limit and is kept unread.</summary>
    public bool IsOverLimit { get; set; }

    /// <summary>True where <c>or</c> stands beside <c>and</c> or <c>not</c>, which asks for a second look.</summary>
    public bool HasMixedWords => HasOr && (HasAnd || HasNot);

    public bool HasAnd { get; set; }

    public bool HasOr { get; set; }

    public bool HasNot { get; set; }

    /// <summary>Parentheses that are open where the last token ends.</summary>
    public int OpenParentheses { get; set; }

    /// <summary>Where the blanks before the first token start, in the text.</summary>
    public int IndentStart { get; set; }

    /// <summary>How many blanks stand before the first token.</summary>
    public int IndentWidth { get; set; }

    /// <summary>Where the first token starts, in the text.</summary>
    public int TokenStart => IndentStart + IndentWidth;

    public IReadOnlyList<LineDiagnostic> Diagnostics => _diagnostics;

    public void Restart(int position)
    {
        Start = position;
        Column = 0;
        IndentStart = position;
        IndentWidth = 0;
        OpenParentheses = 0;
        Prose = null;
        IsEndOfFile = IsOverLimit = HasAnd = HasOr = HasNot = false;
        _diagnostics.Clear();
    }

    /// <summary>Adds a finding at a place of the text.</summary>
    public void Report(string code, int start, int end, params ImmutableArray<string> arguments) =>
        _diagnostics.Add(new LineDiagnostic(code, TextSpan.FromBounds(start - Start, end - Start), arguments));

    /// <summary>Adds a finding with a fix that writes something else in its place.</summary>
    public void ReportWithFix(
        string code,
        int start,
        int end,
        string title,
        string newText,
        bool isSafe,
        params ImmutableArray<string> arguments)
    {
        var span = TextSpan.FromBounds(start - Start, end - Start);
        var fix = new TextFix(title, isSafe, [new TextChange(span, newText)]);
        _diagnostics.Add(new LineDiagnostic(code, span, arguments) { Fixes = [fix] });
    }

    /// <summary>Adds a finding with a fix that writes something else in its place, and is called so.</summary>
    public void ReportReplacing(
        string code,
        int start,
        int end,
        string newText,
        bool isSafe,
        params ImmutableArray<string> arguments) =>
        ReportWithFix(code, start, end, "", newText, isSafe, arguments);

    /// <summary>Takes back findings of these codes that lie inside of a span.</summary>
    public void RemoveWithin(TextSpan span, string[] codes)
    {
        for (var index = _diagnostics.Count - 1; index >= 0; index--)
        {
            if (span.Contains(_diagnostics[index].Span) && codes.Contains(_diagnostics[index].Code))
                _diagnostics.RemoveAt(index);
        }
    }

    /// <summary>Takes back all findings.</summary>
    public void RemoveAll() => _diagnostics.Clear();

    public void Add(LineDiagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public ImmutableArray<LineDiagnostic> ToDiagnostics() => [.. _diagnostics];
}
