using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Rules;

/// <summary>One run of the rules over one workspace: what they share, and what they found.</summary>
internal sealed class RuleRun(
    IEnumerable<SyntaxTree> trees, BoundWorkspace workspace, Func<FlowGraph?> flow, DateValue? today)
{
    private Dictionary<string, SyntaxTree>? _trees;
    private WorkspaceUsage? _usage;
    private bool _hasFlow;

    public BoundWorkspace Workspace => workspace;

    public DateValue? Today => today;

    /// <summary>The file under a path; null for one that is not the workspace's own.</summary>
    public SyntaxTree? TreeOf(string path)
    {
        _trees ??= trees.ToDictionary(tree => tree.Path, StringComparer.Ordinal);
        return _trees.TryGetValue(path, out var tree) ? tree : null;
    }

    public WorkspaceUsage Usage => _usage ??= new WorkspaceUsage(workspace);

    public FlowGraph? Flow
    {
        get
        {
            if (!_hasFlow)
            {
                field = flow();
                _hasFlow = true;
            }
            return field;
        }
    }

    public DiagnosticBag Findings { get; } = new();
}
