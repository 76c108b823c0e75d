using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>ask "…" as lead.FIELD</c>: <c>call_connected</c> may carry the field.</summary>
public sealed record BoundQuestion(SourceLocation Location, string Text, LeadFieldSymbol? Answer)
    : BoundTalk(Location);
