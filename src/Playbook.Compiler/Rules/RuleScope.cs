namespace Playbook.Compiler.Rules;

/// <summary>How much of a workspace a rule's answer depends on.</summary>
public enum RuleScope
{
    /// <summary>
    /// One file and what it refers to: an edit elsewhere that changes no export leaves the answer alone.
    /// </summary>
    File,

    /// <summary>All files together.</summary>
    Workspace,
}
