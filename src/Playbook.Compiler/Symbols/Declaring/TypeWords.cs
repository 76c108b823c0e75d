using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>Types as messages name them.</summary>
internal static class TypeWords
{
    /// <summary>The types of one word, for did-you-mean.</summary>
    public static IReadOnlyList<string> Simple { get; } =
        ["text", "number", "money", "percent", "date", "time", "instant", "duration"];

    public static string Of(PlaybookType type) => type.Kind switch
    {
        TypeKind.Text => "a text in quotes",
        TypeKind.Number => "a number",
        TypeKind.Money => "an amount of money, as `1200 EUR`",
        TypeKind.Percent => "a percentage, as `30%`",
        TypeKind.YesNo => "`yes` or `no`",
        TypeKind.Date => "a date, as `2026-12-01`",
        TypeKind.Time => "a time, as `09:00`",
        TypeKind.Instant => "a date with a time, as `2026-12-01 09:00`",
        TypeKind.Duration => "a length of time, as `3 days`",
        TypeKind.Choice when type.Target == WorkspaceChoices.Reject => "the name of a reject reason",
        TypeKind.Choice when type.Target == WorkspaceChoices.Answer => "the name of an answer",
        TypeKind.Choice => "one of " + string.Join(", ", type.Choices),
        TypeKind.TextList => "a text in quotes",
        TypeKind.Reference => "the name of a " + type.Target,
        TypeKind.Error => "a value",
        _ => throw new InvalidOperationException($"Unreachable: type kind {type.Kind}."),
    };
}
