using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary><c>every first monday 09:00</c>, <c>every last friday 16:00</c> of each month.</summary>
public sealed record BoundMonthlyTrigger(SourceLocation Location, bool IsLast, Weekday Day, TimeValue Time)
    : BoundTrigger(Location);
