using System.Collections.Immutable;

namespace Playbook.Compiler.Binding;

/// <summary>The words that start the kernel's declarations, for did-you-mean.</summary>
internal static class KernelWords
{
    public static ImmutableArray<string> Declarations { get; } =
    [
        "workspace", "playbook", "team", "role", "lead", "event", "channel", "content", "signal", "segment", "score",
        "play", "handoff", "goal", "experiment", "scenario", "assume", "kind",
    ];
}
