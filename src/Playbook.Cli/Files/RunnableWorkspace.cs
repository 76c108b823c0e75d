using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Execution.Running;
using Playbook.Runtime.Tables;

namespace Playbook.Cli.Files;

/// <summary>A workspace without errors, ready to run.</summary>
/// <param name="Loaded">The workspace itself.</param>
/// <param name="Graph">What it means.</param>
/// <param name="Tables">What the engine reads of it.</param>
/// <param name="PlaceOf">Says a place in its files as people do.</param>
internal sealed record RunnableWorkspace(
    LoadedWorkspace Loaded, FlowGraph Graph, WorkspaceTables Tables, Func<SourceLocation, string> PlaceOf)
{
    public static RunnableWorkspace Of(FlowGraph graph, ToolHost host, LoadedWorkspace loaded, CheckRun run)
    {
        return new RunnableWorkspace(loaded, graph, TablesBuilder.Build(graph, Place), Place);

        string Place(SourceLocation location)
        {
            if (location.Path.Length == 0)
                return "";
            var path = host.Shown(loaded.Workspace.FullPathOf(location.Path));
            return run.TextOf(path) is { } text
                ? $"{path}:{text.GetLinePosition(location.Span.Start).Line + 1}"
                : path;
        }
    }
}
