using Playbook.Compiler.Emit;
using Playbook.Compiler.Flow;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Running;

/// <summary>The flow graph ⇒ the tables that the engine reads, by the same rows as emitted C# holds.</summary>
public static class TablesBuilder
{
    /// <param name="graph">A whole workspace, lowered.</param>
    /// <param name="location">Says a place in a file as people do, for traces.</param>
    public static WorkspaceTables Build(FlowGraph graph, LocationText location) =>
        new TableReader().Add(TableText.Of(graph, location.Invoke)).Read();
}
