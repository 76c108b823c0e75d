using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundChannel(SourceLocation Location, ChannelSymbol Channel)
    : BoundDeclaration(Location, Channel)
{
    /// <summary>As <c>email</c>, <c>phone</c>, <c>social</c>.</summary>
    public string? Medium { get; init; }

    /// <summary>Only <em>yes</em> in this field passes; null where no consent is needed.</summary>
    public LeadFieldSymbol? Consent { get; init; }

    public ImmutableArray<BoundCap> Caps { get; init; } = [];

    /// <summary>Empty means at all hours.</summary>
    public ImmutableArray<BoundHours> Hours { get; init; } = [];

    /// <summary>How long a touch may be held; 7 days unless said otherwise; null for <c>hold nothing</c>.</summary>
    public Duration? Hold { get; init; }

    public ActorSymbol? Owner { get; init; }

    public EventSymbol? Metric { get; init; }

    /// <summary>Rather a lost message than two; otherwise rather two than none.</summary>
    public bool IsAtMostOnce { get; init; }
}
