using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>wait D</c>.</summary>
public sealed record BoundWait(SourceLocation Location, Duration Length) : BoundStatement(Location);
