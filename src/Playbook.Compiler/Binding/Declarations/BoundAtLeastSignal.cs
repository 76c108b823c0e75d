using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>
/// True while the match occurred at least N times in the last D; fires at the input that makes it true, and again
/// only after it has been false.
/// </summary>
/// <param name="Count">1 to 100.</param>
public sealed record BoundAtLeastSignal(SourceLocation Location, int Count, BoundMatch Match, Duration InTheLast)
    : BoundSignalBody(Location);
