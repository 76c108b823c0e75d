using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <param name="InTurn">Each lead to the next person; otherwise to the role as it is.</param>
public sealed record BoundAssign(SourceLocation Location, ActorSymbol Actor, bool InTurn) : BoundStatement(Location);
