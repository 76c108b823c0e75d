using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary><c>allow RULE because "…" until DATE</c>: hides the rule's findings inside its block.</summary>
/// <param name="Location">The statement.</param>
/// <param name="Scope">The declaration, step or statement in which it stands.</param>
/// <param name="Rule">A diagnostic's name, as <c>ask-before-value</c>.</param>
public sealed record BoundAllow(
    SourceLocation Location, SourceLocation Scope, string Rule, string Reason, DateValue? Until) : BoundNode(Location);
