namespace Playbook.Runtime;

/// <summary>
/// A value as the state stores it. Number-like values (number, money and percent in millionths, yes and no as 1 and
/// 0, dates as days since 1970-01-01, times as minutes of the day, instants and durations as milliseconds) are in
/// <see cref="Number"/>, texts and choices in <see cref="Text"/>. Which of the two counts is the field's to say.
/// </summary>
/// <param name="Number">The number; <see cref="LeadState.Unknown"/> where it is not known.</param>
/// <param name="Text">The text; null where it is not known.</param>
public readonly record struct FieldValue(long Number, string? Text)
{
    /// <summary>Nothing is known, whatever the field's type.</summary>
    public static FieldValue Unknown => new(LeadState.Unknown, null);

    public static FieldValue Of(long number) => new(number, null);

    public static FieldValue Of(string text) => new(LeadState.Unknown, text);
}
