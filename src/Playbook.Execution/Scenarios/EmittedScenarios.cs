using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Execution.Compiling;
using Playbook.Runtime.Engine;

namespace Playbook.Execution.Scenarios;

/// <summary>Scenarios through the C# that was printed from a workspace, compiled and loaded.</summary>
public static class EmittedScenarios
{
    public static IScenarioRunner RunnerOf(FlowGraph graph, BoundWorkspace workspace, LoadedWorkspace loaded) =>
        loaded.Use(new User(graph, workspace));

    private sealed class User(FlowGraph graph, BoundWorkspace workspace) : IProgramUser<IScenarioRunner>
    {
        public IScenarioRunner Use<TProgram>(TProgram program)
            where TProgram : struct, IWorkspaceProgram =>
            new ScenarioRunner<TProgram>(graph, workspace, program);
    }
}
