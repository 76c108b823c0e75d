using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

public sealed record BoundNotify(SourceLocation Location, ActorSymbol Actor, string? Text) : BoundStatement(Location);
