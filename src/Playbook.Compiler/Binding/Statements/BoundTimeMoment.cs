using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>09:00</c>: the next time that the clock shows it.</summary>
public sealed record BoundTimeMoment(SourceLocation Location, TimeValue Time) : BoundMoment(Location);
