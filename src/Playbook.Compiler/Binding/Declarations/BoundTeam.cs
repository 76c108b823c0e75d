using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundTeam(SourceLocation Location, TeamSymbol Team) : BoundDeclaration(Location, Team)
{
    /// <summary>The head as a person's name, where it is written in quotes.</summary>
    public string? HeadName { get; init; }

    /// <summary>The head as a role.</summary>
    public ActorSymbol? Head { get; init; }

    /// <summary>Empty means at work at all hours.</summary>
    public ImmutableArray<BoundHours> Hours { get; init; } = [];

    public ImmutableArray<DateValue> Holidays { get; init; } = [];

    /// <summary>An IANA zone name; null for the workspace's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Hours of work a week, null where not stated.</summary>
    public int? CapacityHoursPerWeek { get; init; }

    /// <summary>Tools and trainings, as cards.</summary>
    public ImmutableArray<CardSymbol> Needs { get; init; } = [];

    public ActorSymbol? Backup { get; init; }
}
