using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding;

/// <summary>The tests that a field can stand before, as messages name them.</summary>
internal static class TestWords
{
    public static string Of(BoundField field) => field switch
    {
        BoundScoreField => "`is BAND`, `above`, `below`, `at least`, `at most` or `from … to …`",
        _ => field.Type.Kind switch
        {
            TypeKind.Text or TypeKind.TextList =>
                "`is`, `is any of`, `is known`, `contains`, `starts with` or `ends with`",
            TypeKind.Number or TypeKind.Money or TypeKind.Percent or TypeKind.Duration =>
                "`is`, `is known`, `above`, `below`, `at least`, `at most` or `from … to …`",
            TypeKind.Date or TypeKind.Instant =>
                "`is`, `is known`, `before`, `after`, `from … to …`, `in the last` or `in the next`",
            TypeKind.Time => "`is`, `is known`, `before`, `after` or `from … to …`",
            TypeKind.YesNo or TypeKind.Choice or TypeKind.Reference => "`is`, `is any of` or `is known`",
            _ => throw new InvalidOperationException($"Unreachable: type kind {field.Type.Kind}."),
        },
    };

    /// <summary>What the field holds, with an article.</summary>
    public static string TypeName(BoundField field) => field switch
    {
        BoundScoreField => "a score",
        _ => field.Type.Kind switch
        {
            TypeKind.Text => "a text",
            TypeKind.TextList => "a list of texts",
            TypeKind.Number => "a number",
            TypeKind.Money => "money",
            TypeKind.Percent => "a percentage",
            TypeKind.YesNo => "yes or no",
            TypeKind.Date => "a date",
            TypeKind.Time => "a time of day",
            TypeKind.Instant => "a date with a time",
            TypeKind.Duration => "a length of time",
            TypeKind.Choice => "one of a list of names",
            TypeKind.Reference => "the name of a " + field.Type.Target,
            _ => throw new InvalidOperationException($"Unreachable: type kind {field.Type.Kind}."),
        },
    };
}
