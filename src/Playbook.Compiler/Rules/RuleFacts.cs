using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Rules;

/// <summary>
/// What rules share about one workspace. Each is made once, when the first rule asks; others that ask meanwhile wait.
/// </summary>
internal sealed class RuleFacts(
    IEnumerable<SyntaxTree> trees, BoundWorkspace workspace, Func<FlowGraph?> flow, DateValue? today)
{
    private readonly Lazy<WorkspaceUsage> _usage = new(() => new WorkspaceUsage(workspace));
    private readonly Lazy<FlowGraph?> _flow = new(flow);
    private readonly Lazy<Dictionary<string, SyntaxTree>> _trees = new(() =>
        trees.ToDictionary(tree => tree.Path, StringComparer.Ordinal));

    public BoundWorkspace Workspace => workspace;

    public DateValue? Today => today;

    public Dictionary<string, SyntaxTree> Trees => _trees.Value;

    public WorkspaceUsage Usage => _usage.Value;

    public FlowGraph? Flow => _flow.Value;
}
