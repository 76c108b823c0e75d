using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary><c>on 2027-01-15 10:00</c>: once, on the lead's clock.</summary>
public sealed record BoundDateTrigger(SourceLocation Location, DateValue Date, TimeValue Time)
    : BoundTrigger(Location);
