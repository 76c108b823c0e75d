using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>monday 09:00</c>.</summary>
public sealed record BoundWeekdayMoment(SourceLocation Location, Weekday Day, TimeValue Time) : BoundMoment(Location);
