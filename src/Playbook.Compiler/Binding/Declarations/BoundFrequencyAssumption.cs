using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary><c>assume at most N EVENT per D</c>.</summary>
public sealed record BoundFrequencyAssumption(SourceLocation Location, int Count, BoundMatch Match, Duration Per)
    : BoundAssumption(Location);
