using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <param name="Points">With its sign.</param>
public sealed record BoundAddScore(SourceLocation Location, ScoreSymbol Score, int Points) : BoundStatement(Location);
