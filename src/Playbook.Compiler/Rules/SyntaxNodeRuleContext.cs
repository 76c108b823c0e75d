using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Rules;

/// <summary>One node of a kind that the rule asked for.</summary>
public sealed class SyntaxNodeRuleContext : RuleContext
{
    internal SyntaxNodeRuleContext(RuleRun run, DiagnosticDescriptor descriptor, SyntaxNode node)
        : base(run, descriptor) => Node = node;

    public SyntaxNode Node { get; }
}
