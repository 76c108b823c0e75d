using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>A field of the lead.</summary>
public sealed record FieldPlan
{
    public required int Index { get; init; }

    public required string Name { get; init; }

    public required ValueKind Kind { get; init; }

    /// <summary>
    /// Its slot among the texts or the numbers, as <see cref="Kind"/> says; -1 where no text of the workspace asks
    /// for it.
    /// </summary>
    public int Slot { get; init; } = -1;

    public bool IsRequired { get; init; }

    public bool IsPersonal { get; init; }

    /// <summary>The names a choice may hold; empty for other kinds.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The values that it may hold; null for all of its kind.</summary>
    public ValueRange? Range { get; init; }

    public required SourceLocation Location { get; init; }
}
