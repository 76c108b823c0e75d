using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>2027-01-15 10:00</c>; without a time, 09:00.</summary>
public sealed record BoundDateMoment(SourceLocation Location, DateValue Date, TimeValue Time) : BoundMoment(Location);
