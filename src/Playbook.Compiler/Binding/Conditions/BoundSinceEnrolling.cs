using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>After the instant of enrolment, up to now. Stands only inside a play.</summary>
public sealed record BoundSinceEnrolling(SourceLocation Location) : BoundSpan(Location);
