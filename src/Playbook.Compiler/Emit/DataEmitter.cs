using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>
/// The runtime's tables as literals: each row stands with the playbook file that it comes from, and one file puts
/// them together.
/// </summary>
internal sealed class DataEmitter
{
    private const string Shared = "SharedRows";

    private readonly FlowGraph _graph;
    private readonly ProgramNames _names;
    private readonly ILookup<string?, TableRow> _rowsOf;

    public DataEmitter(FlowGraph graph, ProgramNames names, SourceLines lines)
    {
        (_graph, _names) = (graph, names);
        _rowsOf = new TableRows(graph, lines.Place).All()
            .ToLookup(row => row.Location is { } location ? SurfaceNames.FileOf(location) : null);
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
    private static void Rows(CodeText code, string name, IEnumerable<TableRow> rows)
    {
        code.Line($"private static System.ReadOnlySpan<byte> {name} => \"\"\"");
        code.Deeper();
        foreach (var line in TableText.Lines(rows))
            code.Line(line);
        code.Line("\"\"\"u8;");
        code.Shallower();
    }
}
