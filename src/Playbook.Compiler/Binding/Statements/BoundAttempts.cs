using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>attempts at most N over D</c>, D counted from the release of the call.</summary>
public sealed record BoundAttempts(SourceLocation Location, int AtMost, Duration Over) : BoundNode(Location);
