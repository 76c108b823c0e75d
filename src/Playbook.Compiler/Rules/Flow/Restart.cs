using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>How soon a play may start again for the same lead.</summary>
internal static class Restart
{
    /// <summary>True where it may start twice on one day.</summary>
    public static bool IsQuick(BoundPlay play) =>
        play.Again is { Allowed: true, After: null or { Unit: DurationUnit.Minute or DurationUnit.Hour } };
}
