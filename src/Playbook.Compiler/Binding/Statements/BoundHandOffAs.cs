using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary>
/// <c>hand off as HANDOFF</c>: stands until accepted, rejected (the handoff's routes) or given up (the end).
/// </summary>
public sealed record BoundHandOffAs(SourceLocation Location, HandoffSymbol Handoff) : BoundStatement(Location);
