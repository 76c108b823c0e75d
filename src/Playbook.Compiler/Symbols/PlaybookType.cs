using System.Collections.Immutable;

namespace Playbook.Compiler.Symbols;

/// <summary>
/// What a field may hold. Value-equal. Ranges include both ends, except for times of day, which exclude the second
/// and may cross midnight.
/// </summary>
public sealed class PlaybookType : IEquatable<PlaybookType>
{
    public PlaybookType(TypeKind kind) => Kind = kind;

    public static PlaybookType Text { get; } = new(TypeKind.Text);

    public static PlaybookType Number { get; } = new(TypeKind.Number);

    public static PlaybookType YesNo { get; } = new(TypeKind.YesNo);

    public static PlaybookType Error { get; } = new(TypeKind.Error);

    public TypeKind Kind { get; }

    /// <summary>For money: the ISO code that a range names; null means the workspace's currency.</summary>
    public string? Currency { get; init; }

    /// <summary>For a choice: its names in the order written.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>For a reference: the kernel word or the card kind whose names it takes.</summary>
    public string? Target { get; init; }

    public ConstantValue? From { get; init; }

    public ConstantValue? To { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Data about a person: kept off public channels and wall prints.</summary>
    public bool IsPersonal { get; init; }

    public bool IsError => Kind == TypeKind.Error;

    /// <summary>
    /// True for types whose values have an order: <c>above</c>, <c>before</c>, <c>from … to …</c> apply.
    /// </summary>
    public bool IsOrdered => Kind is TypeKind.Number or TypeKind.Money or TypeKind.Percent or TypeKind.Date
        or TypeKind.Time or TypeKind.Instant or TypeKind.Duration;

    /// <summary>The same values may be held; ranges, <c>required</c> and <c>personal</c> do not count.</summary>
    public bool HasSameValuesAs(PlaybookType other) =>
        Kind == other.Kind && Currency == other.Currency && Target == other.Target
        && Choices.SequenceEqual(other.Choices);

    public bool Equals(PlaybookType? other) =>
        other is not null && HasSameValuesAs(other) && Equals(From, other.From) && Equals(To, other.To)
        && IsRequired == other.IsRequired && IsPersonal == other.IsPersonal;

    public override bool Equals(object? obj) => Equals(obj as PlaybookType);

    public override int GetHashCode() => ((int)Kind * 31) + Choices.Length;

    /// <summary>As it is written: <c>one of new, won</c>, <c>number from 1 to 10, required</c>.</summary>
    public override string ToString()
    {
        var text = Kind switch
        {
            TypeKind.Text => "text",
            TypeKind.Number => "number",
            TypeKind.Money => "money",
            TypeKind.Percent => "percent",
            TypeKind.YesNo => "yes or no",
            TypeKind.Date => "date",
            TypeKind.Time => "time",
            TypeKind.Instant => "instant",
            TypeKind.Duration => "duration",
            TypeKind.Choice => "one of " + string.Join(", ", Choices),
            TypeKind.TextList => "list of text",
            TypeKind.Reference => Target ?? "",
            TypeKind.Error => "unknown type",
            _ => throw new InvalidOperationException($"Unreachable: type kind {Kind}."),
        };
        var range = From is null ? "" : $" from {From} to {To}";
        return text + range + (IsRequired ? ", required" : "") + (IsPersonal ? ", personal" : "");
    }
}
