using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Rules;

/// <summary>One file of the workspace.</summary>
public sealed class FileRuleContext : RuleContext
{
    internal FileRuleContext(RuleRun run, DiagnosticDescriptor descriptor, SyntaxTree tree)
        : base(run, descriptor) => Tree = tree;

    public SyntaxTree Tree { get; }
}
