using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Rules;

/// <summary>One declaration of the workspace's own files.</summary>
public sealed class DeclarationRuleContext<TDeclaration> : RuleContext
    where TDeclaration : BoundDeclaration
{
    internal DeclarationRuleContext(RuleRun run, DiagnosticDescriptor descriptor, TDeclaration declaration)
        : base(run, descriptor) => Declaration = declaration;

    public TDeclaration Declaration { get; }
}
