using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
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
    private readonly ImmutableArray<string> _shared;
    private readonly Dictionary<string, ImmutableArray<string>> _files;

    public DataEmitter(FlowGraph graph, ProgramNames names, SourceLines lines, bool restarts)
    {
        (_graph, _names, _restarts) = (graph, names, restarts);
        var rows = new TableRows(graph);
        _shared = new RowWriter(graph, new RowLinks(names: null), lines.Place)
            .Lines(rows.Shared().Prepend(TableRows.Numbers(names.Numbers)));
        _files = rows.Declared().GroupBy(row => SurfaceNames.FileOf(row.Location ?? SourceLocation.None))
            .ToDictionary(
                file => file.Key,
                file => new RowWriter(graph, new RowLinks(names.Numbers), lines.Place).Lines(file),
                StringComparer.Ordinal);
        _isText = _files.Values.Append(_shared)
            .Sum(file => file.Sum(line => (long)line.Length)) <= MostSigns;
    }

    /// <summary>A file's part.</summary>
    public void EmitRows(CodeText code, string path)
    {
        if (!_files.TryGetValue(path, out var rows))
            return;
        code.Open($"internal static partial class {HandlerNames.Data}");
        Rows(code, _names.Rows(path), rows);
        code.Close();
        code.Line();
    }

    public void Emit(CodeText code)
    {
        var files = _names.Surface.Files.Keys.Where(_files.ContainsKey).ToList();
        code.Line("/// <summary>The workspace's tables and the layout of a lead.</summary>");
        code.Open($"internal static partial class {HandlerNames.Data}");
        code.Line($"// {_graph.Layout.Bytes} bytes a lead");
        code.Line("public static readonly WorkspaceTables Tables = new TableReader()");
        code.Deeper();
        code.Line($".Add({Shared})");
        foreach (var path in files)
            code.Line($".Add({_names.Rows(path)})");
        code.Line(".Read();");
        code.Shallower();
        code.Line();
        Rows(code, Shared, _shared);
        code.Close();
    }

    // JSON holds no three quotes in a row, so an author's text can't end the literal.
    private void Rows(CodeText code, string name, ImmutableArray<string> lines)
    {
        var type = _isText ? "string" : "global::System.ReadOnlySpan<byte>";
        code.Line($"private static {type} {name} => \"\"\"");
        code.Deeper();
        foreach (var line in lines)
            code.Line(line);
        code.Line(_isText ? "\"\"\";" : "\"\"\"u8;");
        code.Shallower();
        if (!_restarts)
            return;
        code.Line("// Hot reload can't change a constant, so other rows start the program anew.");
        code.Line($"private const ulong {name}Are = 0x{TextHash.Of(lines.SelectMany(line => line + "\n")):x16};");
    }
}
