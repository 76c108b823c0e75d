using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>choose "…" by lead|ROLE within …</c>; its answers are its outcomes.</summary>
/// <param name="Chooser">Null for the lead.</param>
public sealed record BoundChoose(SourceLocation Location, string Question, ActorSymbol? Chooser, BoundWithin Within)
    : BoundStatement(Location);
