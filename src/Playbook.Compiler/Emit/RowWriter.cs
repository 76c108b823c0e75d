using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>Writes rows that stand together and share what they refer to.</summary>
/// <param name="graph">The workspace's meaning.</param>
/// <param name="links">What the rows refer to.</param>
/// <param name="place">Says a place in a file as people do.</param>
internal sealed class RowWriter(FlowGraph graph, RowLinks links, Func<SourceLocation, string> place)
{
    public DeclarationRows Declarations { get; } = new(links);

    public FactRows Facts { get; } = new(graph, links, place);

    public PlayRows Plays { get; } = new(graph, links, place);

    /// <summary>
    /// A list in JSON with one entry a row, <c>["Plays", 2, {"Id": ...}]</c>, line by line; before them what the
    /// numbers by which they refer to each other are called.
    /// </summary>
    public ImmutableArray<string> Lines(IEnumerable<TableRow> rows)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var row in rows)
            lines.AddRange($"[\"{row.Table}\", {row.Place(links)}, {row.Json(this)}],".Split('\n'));
        if (links.Targets.Count > 0)
            lines.Insert(0, $"[\"Links\", 0, [{string.Join(", ", links.Targets.Select(CSharpLiteral.Of))}]],");
        lines.Insert(0, "[");
        lines.Add("]");
        return lines.ToImmutable();
    }
}
