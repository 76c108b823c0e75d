using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Execution.Running;

namespace Playbook.Execution.Scenarios;

/// <summary>Scenarios through the runner, without C# being compiled.</summary>
public static class FlowScenarios
{
    public static IScenarioRunner RunnerOf(FlowGraph graph, BoundWorkspace workspace)
    {
        var tables = TablesBuilder.Build(graph, location => location.Path);
        return new ScenarioRunner<FlowProgram>(graph, workspace, new FlowProgram(graph, tables));
    }
}
