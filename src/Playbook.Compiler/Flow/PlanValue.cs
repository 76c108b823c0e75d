namespace Playbook.Compiler.Flow;

/// <summary>
/// A constant in storage units: exactly one of number and text is meant, as <see cref="Kind"/> says.
/// </summary>
/// <param name="Kind">How the value is stored.</param>
/// <param name="Number">
/// The number in the units of <see cref="ValueKind"/>; 0 for a text. A constant instant is minutes on the lead's own
/// clock since 1970-01-01 00:00 there, for the text names a day and a time and the lead has the zone.
/// </param>
/// <param name="Text">The text; null for a number.</param>
public sealed record PlanValue(ValueKind Kind, long Number, string? Text)
{
    /// <summary>What an unknown number-like value is stored as; an unknown text is null.</summary>
    public const long Unknown = long.MinValue;

    public static PlanValue OfNumber(ValueKind kind, long number) => new(kind, number, null);

    public static PlanValue OfText(ValueKind kind, string text) => new(kind, 0, text);
}
