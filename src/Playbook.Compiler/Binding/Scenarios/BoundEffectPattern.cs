using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary>Which effects a line speaks of; what is null or empty is not asked.</summary>
public sealed record BoundEffectPattern(SourceLocation Location, EffectKind Kind) : BoundNode(Location)
{
    /// <summary>For <c>send</c> and <c>share</c>.</summary>
    public ContentSymbol? Content { get; init; }

    /// <summary>For <c>send … by</c> and <c>share … on</c>; null: any channel.</summary>
    public ChannelSymbol? Channel { get; init; }

    /// <summary>For <c>call</c>, <c>notify</c>, <c>assign</c> and <c>fix</c>.</summary>
    public ActorSymbol? Actor { get; init; }

    /// <summary>For <c>task</c>: its words.</summary>
    public string? Title { get; init; }

    public HandoffSymbol? Handoff { get; init; }
}
