using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Execution.Scenarios;
using Playbook.Runtime.Engine;

namespace Playbook.Execution.Compiling;

/// <summary>Scenarios through the C# that was emitted: as a build runs them beside the runner.</summary>
public static class CompiledScenarios
{
    /// <param name="loaded">The compiled workspace; it must stay loaded while the scenarios run.</param>
    /// <param name="graph">What it was made from.</param>
    /// <param name="workspace">What the scenarios were bound against.</param>
    public static IScenarioRunner RunnerOf(LoadedWorkspace loaded, FlowGraph graph, BoundWorkspace workspace) =>
        loaded.Use(new Maker(graph, workspace));

    private sealed class Maker(FlowGraph graph, BoundWorkspace workspace) : IProgramUser<IScenarioRunner>
    {
        public IScenarioRunner Use<TProgram>(TProgram program)
            where TProgram : struct, IWorkspaceProgram =>
            new ScenarioRunner<TProgram>(graph, workspace, program);
    }
}
