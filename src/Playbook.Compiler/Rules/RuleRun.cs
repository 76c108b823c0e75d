using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Rules;

/// <summary>
/// A part of one run of the rules over one workspace: what all parts share, and what this one found. Parts may be at
/// work at the same time, so each collects for itself.
/// </summary>
internal sealed class RuleRun(RuleFacts facts)
{
    public BoundWorkspace Workspace => facts.Workspace;

    public DateValue? Today => facts.Today;

    /// <summary>The file under a path; null for one that is not the workspace's own.</summary>
    public SyntaxTree? TreeOf(string path) => facts.Trees.TryGetValue(path, out var tree) ? tree : null;

    public WorkspaceUsage Usage => facts.Usage;

    public FlowGraph? Flow => facts.Flow;

    public DiagnosticBag Findings { get; } = new();
}
