using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Rules;

/// <summary>
/// One thing that good teams do, or one trap, made checkable. The product's own rules and users' rules are written on
/// this same class. A rule holds no state between runs: everything that it needs comes with its context.
/// </summary>
public abstract class PlaybookRule
{
    /// <summary>
    /// What the rule finds: its code, name, words and default severity, made from the rule's page. A user's rule makes
    /// its own with <see cref="DiagnosticPage.Parse"/>.
    /// </summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Says which parts of a workspace the rule wants to see. Called once a run.</summary>
    public abstract void Initialize(RuleRegistration registration);
}
