using System.Collections.Immutable;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Emit;

/// <summary>A field as hosts see it.</summary>
/// <param name="Index">Its place among the fields of its owner.</param>
/// <param name="Name">The property.</param>
/// <param name="Field">What it stands for.</param>
/// <param name="Enum">For a choice: the enumeration of its names; else empty.</param>
/// <param name="Values">For a choice: the enumeration's members, in the order of the choices.</param>
internal sealed record SurfaceProperty(
    int Index, string Name, FieldSymbol Field, string Enum, ImmutableArray<string> Values)
{
    /// <summary>The method of writer and reader that knows the type; a choice is written as its text.</summary>
    public string Method => Field.Type.Kind switch
    {
        TypeKind.Number or TypeKind.Money or TypeKind.Percent => "Number",
        TypeKind.YesNo => "YesNo",
        TypeKind.Date => "Date",
        TypeKind.Time => "TimeOfDay",
        TypeKind.Instant => "Instant",
        TypeKind.Duration => "Duration",
        TypeKind.TextList => "Texts",
        TypeKind.Text or TypeKind.Choice or TypeKind.Reference or TypeKind.Error => "Text",
        _ => throw new InvalidOperationException($"Unreachable: type {Field.Type.Kind}."),
    };

    /// <summary>The property's type, without the sign that it may be unknown.</summary>
    public string Type => Field.Type.Kind switch
    {
        TypeKind.Choice => Enum,
        TypeKind.Number or TypeKind.Money or TypeKind.Percent => "decimal",
        TypeKind.YesNo => "bool",
        TypeKind.Date => "global::System.DateOnly",
        TypeKind.Time => "global::System.TimeOnly",
        TypeKind.Instant => "global::System.DateTimeOffset",
        TypeKind.Duration => "global::System.TimeSpan",
        TypeKind.TextList => "global::System.Collections.Generic.IReadOnlyList<string>",
        _ => "string",
    };
}
