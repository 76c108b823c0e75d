using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Deadlines ⇒ clocks that know whose hours they count.</summary>
internal static class ClockLowering
{
    /// <param name="symbols">Indexes.</param>
    /// <param name="within">The deadline.</param>
    /// <param name="actor">Who must act; null for the lead.</param>
    public static ClockPlan Lower(SymbolTable symbols, BoundWithin within, ActorSymbol? actor) => new(
        within.Length,
        within.Length.IsWorking ? symbols.TeamOf(actor) : -1,
        symbols.IndexOrNone(within.Notify),
        within.ReassignTimes);
}
