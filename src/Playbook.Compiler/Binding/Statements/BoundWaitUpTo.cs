using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>wait up to D</c>: the first outcome that matches, or the end of D, which is <c>otherwise</c>.</summary>
public sealed record BoundWaitUpTo(SourceLocation Location, Duration Length) : BoundStatement(Location);
