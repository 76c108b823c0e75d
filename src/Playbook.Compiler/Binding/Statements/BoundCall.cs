using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>call by ROLE within …</c>. An ask unless it says that it counts as value.</summary>
/// <param name="Caller">Who calls.</param>
/// <param name="Within">The time from release to the first attempt or result.</param>
public sealed record BoundCall(SourceLocation Location, ActorSymbol Caller, BoundWithin Within, ChannelSymbol? Channel)
    : BoundTouch(Location, Channel)
{
    /// <summary>In the order written.</summary>
    public ImmutableArray<BoundTalk> Talk { get; init; } = [];

    /// <summary>Null where nothing limits them: one attempt.</summary>
    public BoundAttempts? Attempts { get; init; }

    public TouchPurpose Purpose => CountsAs == TouchPurpose.Unstated ? TouchPurpose.Ask : CountsAs;
}
