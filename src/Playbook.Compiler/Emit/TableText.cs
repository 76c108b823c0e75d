using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>
/// The tables that the engine reads, as text: a list in JSON with one entry a row, <c>["Plays", 2, {"Id": ...}]</c>.
/// Emitted C# holds the rows of a file as a literal, the runner reads those of all files at once: the tables are
/// written in one way. A C# compiler takes a literal as it is, where expressions of hundreds of playbooks cost it more
/// than all that runs.
/// </summary>
public static class TableText
{
    /// <param name="graph">A whole workspace, lowered.</param>
    /// <param name="place">Says a place in a file as people do, for traces.</param>
    /// <returns>Plain ASCII, read by <c>Playbook.Runtime.Tables.TableReader</c>.</returns>
    public static string Of(FlowGraph graph, Func<SourceLocation, string> place)
    {
        var rows = new TableRows(graph);
        var writer = new RowWriter(graph, new RowLinks(names: null), place);
        return string.Join("\n", writer.Lines(rows.Shared().Concat(rows.Declared())));
    }
}
