using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>
/// <c>no activity in the last D</c> and <c>no activity since enrolling</c>; activity is any event of engagement.
/// </summary>
public sealed record BoundNoActivity(SourceLocation Location, BoundSpan Span) : BoundCondition(Location);
