using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Rules;

/// <summary>What a rule may read, and where it says what it found.</summary>
public class RuleContext
{
    private readonly RuleRun _run;

    internal RuleContext(RuleRun run, DiagnosticDescriptor descriptor)
    {
        _run = run;
        Descriptor = descriptor;
    }

    /// <summary>The rule's own descriptor.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The meaning of the whole workspace, with the prelude.</summary>
    public BoundWorkspace Workspace => _run.Workspace;

    /// <summary>The host's day; null where a host says none, and then nothing is over.</summary>
    public DateValue? Today => _run.Today;

    /// <summary>The file under a path, as it is written; null for one that is not the workspace's own.</summary>
    public SyntaxTree? TreeOf(string path) => _run.TreeOf(path);

    /// <summary>Who uses what, counted once for all rules.</summary>
    public WorkspaceUsage Usage => _run.Usage;

    /// <summary>
    /// The flow graph, made when a rule first asks. Null where the workspace has errors and therefore no flow.
    /// </summary>
    public FlowGraph? Flow => _run.Flow;

    /// <summary>Reports a finding of this rule; the arguments fill the page's placeholders in order.</summary>
    public void Report(SourceLocation location, params string[] arguments) =>
        Report(Diagnostic.Create(Descriptor, location, arguments));

    /// <summary>Reports a finding with labels or fixes.</summary>
    public void Report(Diagnostic diagnostic) => _run.Findings.Add(diagnostic);
}
