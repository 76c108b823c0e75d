using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>
/// The runtime's tables as literals: each row stands with the playbook file that it comes from, and one file puts
/// them together.
/// </summary>
internal sealed class DataEmitter
{
    private const string Shared = "SharedRows";

    // All strings of an assembly together, the user's own among them, may take 16 MB, at two bytes a sign. Bytes have
    // no such limit, but a C# compiler makes a node of each of them: they cost it as much as all the rest.
    private const int MostSigns = 4_000_000;

    private readonly FlowGraph _graph;
    private readonly ProgramNames _names;
    private readonly bool _restarts;
    private readonly bool _isText;
    private readonly ILookup<string?, TableRow> _rowsOf;

    public DataEmitter(FlowGraph graph, ProgramNames names, SourceLines lines, bool restarts)
    {
        (_graph, _names, _restarts) = (graph, names, restarts);
        _rowsOf = new TableRows(graph, lines.Place).All()
            .ToLookup(row => row.Location is { } location ? SurfaceNames.FileOf(location) : null);
        _isText = _rowsOf.Sum(file => file.Sum(row => (long)row.Json.Length)) <= MostSigns;
    }

    /// <summary>A file's part.</summary>
    public void EmitRows(CodeText code, string path)
    {
        if (!_rowsOf[path].Any())
            return;
        code.Open($"internal static partial class {HandlerNames.Data}");
        Rows(code, _names.Rows(path), _rowsOf[path]);
        code.Close();
        code.Line();
    }

    public void Emit(CodeText code)
    {
        code.Line("/// <summary>The workspace's tables and the layout of a lead.</summary>");
        code.Open($"internal static partial class {HandlerNames.Data}");
        code.Line($"// {_graph.Layout.Bytes} bytes a lead");
        code.Line("public static readonly WorkspaceTables Tables = new TableReader()");
        code.Deeper();
        code.Line($".Add({Shared})");
        foreach (var path in _names.Surface.Files.Keys.Where(path => _rowsOf[path].Any()))
            code.Line($".Add({_names.Rows(path)})");
        code.Line(".Read();");
        code.Shallower();
        code.Line();
        Rows(code, Shared, _rowsOf[null]);
        code.Close();
    }

    // JSON holds no three quotes in a row, so an author's text can't end the literal.
    private void Rows(CodeText code, string name, IEnumerable<TableRow> rows)
    {
        var type = _isText ? "string" : "global::System.ReadOnlySpan<byte>";
        code.Line($"private static {type} {name} => \"\"\"");
        code.Deeper();
        var lines = TableText.Lines(rows).ToList();
        foreach (var line in lines)
            code.Line(line);
        code.Line(_isText ? "\"\"\";" : "\"\"\"u8;");
        code.Shallower();
        if (!_restarts)
            return;
        code.Line("// Hot reload can't change a constant, so other rows start the program anew.");
        code.Line($"private const ulong {name}Are = 0x{Fingerprint(lines):x16};");
    }

    // FNV-1a, 64 bits, over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/
    private static ulong Fingerprint(IEnumerable<string> lines)
    {
        var hash = 14695981039346656037;
        foreach (var sign in lines.SelectMany(line => line + "\n"))
            hash = unchecked((hash ^ sign) * 1099511628211);
        return hash;
    }
}
