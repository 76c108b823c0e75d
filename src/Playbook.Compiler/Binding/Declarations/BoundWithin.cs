using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>A deadline and what its end does.</summary>
/// <param name="Length">Counted in the hours of the team that must act where it is working time.</param>
/// <param name="Notify">Who is told when it runs out; null where nobody is.</param>
/// <param name="ReassignTimes">How often the work goes to somebody else and the clock restarts; 0 for never.</param>
public sealed record BoundWithin(SourceLocation Location, Duration Length, ActorSymbol? Notify, int ReassignTimes)
    : BoundNode(Location);
