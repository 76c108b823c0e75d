using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary><c>on monday</c>, <c>on 2027-01-15</c>, <c>on day 3</c>: in that day on the lead's clock.</summary>
/// <param name="Day">The day, as its moment at 00:00.</param>
public sealed record BoundOnDay(SourceLocation Location, BoundMoment Day) : BoundTimeLimit(Location);
