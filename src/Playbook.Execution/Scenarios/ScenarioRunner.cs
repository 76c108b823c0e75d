using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Execution.Running;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Scenarios;

/// <summary>
/// Runs scenarios through a program: the runner, or the C# that was printed from the same workspace.
/// </summary>
/// <param name="graph">What the program was made from.</param>
/// <param name="workspace">What the scenarios were bound against.</param>
/// <param name="program">The program.</param>
public sealed class ScenarioRunner<TProgram>(FlowGraph graph, BoundWorkspace workspace, TProgram program)
    : IScenarioRunner
    where TProgram : struct, IWorkspaceProgram
{
    private readonly WorkspaceEngine<TProgram> engine = new(program);
    private readonly SymbolTable symbols = SymbolTable.Of(workspace);

    public ScenarioResult Run(BoundScenario scenario) =>
        new ScenarioRun<TProgram>(graph, workspace, symbols, engine, scenario).Run();
}
