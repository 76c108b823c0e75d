using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>day 3 09:00</c>, in scenarios: day 1 is the day of the first dated line.</summary>
public sealed record BoundDayMoment(SourceLocation Location, int Day, TimeValue Time) : BoundMoment(Location);
