using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules;

/// <summary>One run of the rules over one workspace: what they share, and what they found.</summary>
internal sealed class RuleRun(BoundWorkspace workspace, Func<FlowGraph?> flow, DateValue? today)
{
    private WorkspaceUsage? _usage;
    private bool _hasFlow;

    public BoundWorkspace Workspace => workspace;

    public DateValue? Today => today;

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
