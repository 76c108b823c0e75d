using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Execution.Running;

namespace Playbook.Execution.Scenarios;

/// <summary>Scenarios through the runner, without C# being compiled.</summary>
public static class FlowScenarios
{
    /// <summary>
    /// Loads what every run takes, by readying a runner for what all workspaces have: the prelude. A host may ask for
    /// this on a thread of its own while it reads and checks.
    /// </summary>
    public static void Prepare()
    {
        var workspace = Compilation.Create([]).BoundWorkspace;
        RunnerOf(FlowGraphBuilder.Build(workspace), workspace);
    }

    public static IScenarioRunner RunnerOf(FlowGraph graph, BoundWorkspace workspace)
    {
        var tables = TablesBuilder.Build(graph, location => location.Path);
        return new ScenarioRunner<FlowProgram>(graph, workspace, new FlowProgram(graph, tables));
    }
}
