using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary><c>before WHEN</c>: strictly before. For a call, a task or a hand-off it speaks of the due time.</summary>
public sealed record BoundBefore(SourceLocation Location, BoundMoment Moment) : BoundTimeLimit(Location);
