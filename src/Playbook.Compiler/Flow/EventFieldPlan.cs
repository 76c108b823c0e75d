using System.Collections.Immutable;

namespace Playbook.Compiler.Flow;

/// <summary>A field that an event carries.</summary>
public sealed record EventFieldPlan(int Index, string Name, ValueKind Kind, bool IsRequired, bool IsPersonal)
{
    /// <summary>The names a choice may hold; empty for other kinds.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The values that it may hold; null for all of its kind.</summary>
    public ValueRange? Range { get; init; }
}
