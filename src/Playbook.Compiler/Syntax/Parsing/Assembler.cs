using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Blocks;
using Playbook.Compiler.Syntax.Parsing.Lexing;
using Playbook.Compiler.Text;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// Puts lines into blocks by their indentation, with a stack of its own, so that the depth of a text is a count and
/// never a matter of the machine's stack.
/// </summary>
internal sealed class Assembler
{
    private readonly string _text;
    private readonly TokenLine _tokens = new();
    private readonly Lexer _lexer;
    private readonly LineReader _reader;
    private readonly List<OpenLine> _open = [];
    private readonly Stack<OpenLine> _closed = new();
    // From the first ragged line on: what a fix moves stands behind it.
    private readonly List<ChildLine> _lines = [];

    public Assembler(string text)
    {
        _text = text;
        _lexer = new Lexer(text, _tokens);
        _reader = new LineReader(_tokens, _lexer.Line);
        Open(null, 0, -2, -2, BlockTables.File, null);
    }

    public int TokenCount => _lexer.TokenCount;

    /// <summary>Reads a whole text.</summary>
    public static GreenNode ReadFile(string text) =>
        text.Length > ParserLimits.FileLength ? ReadOverlong(text) : new Assembler(text).ReadLines();

    public GreenNode ReadLines()
    {
        while (true)
        {
            _lexer.ReadLine();
            if (_lexer.Line.IsEndOfFile)
                break;
            if (_lexer.TokenCount > ParserLimits.Tokens)
                return ReadRest();
            AddLine();
        }

        Close(1);
        return _open[0].ToFile(_tokens.TokenAt(0), _lines);
    }

    /// <summary>A text above the limit is kept as one token, unread.</summary>
    private static GreenNode ReadOverlong(string text)
    {
        var file = Node.CompilationUnit(Unread(text), EndOfFile());
        var limit = $"{ParserLimits.FileLength / 1024}";
        return file
            .WithDiagnostics([new LineDiagnostic("PB1901", new TextSpan(0, 1), $"{text.Length / 1024}", limit)]);
    }

    private GreenNode ReadRest()
    {
        Close(1);
        var start = _lexer.Line.Start;
        _open[0].Add(Unread(_text.Substring(start)), start);
        var file = _open[0].ToFile(EndOfFile(), _lines);
        var finding = new LineDiagnostic("PB1902", new TextSpan(_lexer.Line.TokenStart, 1), $"{ParserLimits.Tokens}");
        return file.WithDiagnostics([.. file.Diagnostics, finding]);
    }

    private static GreenNode Unread(string text) => new GreenNodeWithDiagnostics(
        SyntaxKind.ErrorLine,
        [new GreenList([new GreenToken(SyntaxKind.BadToken, text, [], [])]), null],
        SyntaxKind.ErrorLine,
        []);

    private static GreenToken EndOfFile() => new(SyntaxKind.EndOfFileToken, "", [], []);

    private void AddLine()
    {
        var line = _lexer.Line;
        var depth = _open.Count;
        if (depth > 1)
            _open[depth - 1].Straighten(line.Column, _open[depth - 2]);
        while (depth > 1 && (IsSlipped(depth - 1)
            || (_open[depth - 1].Column >= line.Column && !IsUnindented(depth - 1))))
            depth--;
        Close(depth);
        var parent = _open[_open.Count - 1];
        if (_lines.Count > 0 || parent.IsRagged(line))
            _lines.Add(new ChildLine(_lines.Count, line.IndentStart, line.IndentWidth, line.Column));
        if (_open.Count > ParserLimits.Levels)
        {
            parent.AddTooDeep(line, _reader.Read(null));
            return;
        }

        parent.CheckIndent(line, _lines.Count - 1);
        var table = parent.TableFor(line, _tokens.TokenAt(0));
        var node = _reader.Read(table);
        if (node.Kind == SyntaxKind.CardDeclaration)
            node = _reader.ReadMisspeltDeclaration(_lexer.PeekWordUnder(line.Column)) ?? node;
        Open(node, line.Start, line.Column, parent.Column + 2, BlockTables.Under(node.Role), table);
    }

    /// <summary>
    /// True where the line being read belongs to the block of an open line beside which it stands, because somebody
    /// forgot to indent it: so a block without indentation is one mistake, not as many as it has lines.
    /// </summary>
    private bool IsUnindented(int index)
    {
        var line = _lexer.Line;
        if (_open[index].Column != line.Column || line.Prose is not null || _open[index].Table is not { } block)
            return false;
        var around = index;
        while (_open[around].Column >= line.Column)
            around--;
        return _open[around].Table is { } outer && UnindentedLines.MayBeOne(outer, _tokens.Start)
            && UnindentedLines.IsOneOf(block, _tokens.Start, _lexer.PeekWordUnder(line.Column));
    }

    /// <summary>
    /// True where the line being read stands one column too deep, or the one before it one column too high: it can't
    /// stand under it, and can stand beside it.
    /// </summary>
    private bool IsSlipped(int index) =>
        _lexer.Line.Column == _open[index].Column + 1 && _lexer.Line.Prose is null
            && _open[index - 1].Table is { } around
            && (around.IsListing
                ? _open[index].Table is null
                : around.HasHead(_tokens.Start.Kind) && _open[index].Table?.HasHead(_tokens.Start.Kind) != true);

    private void Open(
        GreenNode? node, int start, int column, int meantColumn, BlockTable? table, BlockTable? around)
    {
        var line = _closed.Count > 0 ? _closed.Pop() : new OpenLine();
        line.Open(node, start, column, meantColumn, table, around);
        _open.Add(line);
    }

    /// <summary>Closes the lines above a depth, each into the block of the one below.</summary>
    private void Close(int depth)
    {
        while (_open.Count > depth)
        {
            var last = _open.Count - 1;
            var line = _open[last];
            _open.RemoveAt(last);
            // The line being read is not yet among the lines, so all of them belong to what is closed.
            _open[last - 1].Add(line.ToNode(_lines, _lines.Count), line.Start);
            _closed.Push(line);
        }
    }
}
