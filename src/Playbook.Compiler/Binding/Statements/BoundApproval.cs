using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>get approval from ROLE for "…" within …</c>.</summary>
public sealed record BoundApproval(SourceLocation Location, ActorSymbol Approver, string Subject, BoundWithin Within)
    : BoundStatement(Location);
