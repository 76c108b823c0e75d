using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding;

/// <summary>The fields of declarations that prose may insert.</summary>
internal static class DeclarationFields
{
    public const string Title = "title";

    /// <summary>The names that may stand after the dot.</summary>
    public static IReadOnlyCollection<string> NamesOf(Symbol symbol, FileScope scope) => symbol switch
    {
        ContentSymbol => [Title, .. ContentSymbol.FieldNames],
        CardSymbol card when scope.FindCardKind(card.KindName) is { } kind =>
            [Title, .. kind.Fields.Select(field => field.Name)],
        _ => [Title],
    };

    /// <summary>True where the declaration says it, so that no fallback is needed.</summary>
    public static bool IsStated(Symbol symbol, string field, FileScope scope) => symbol switch
    {
        _ when field == Title => true,
        ContentSymbol content => content.StatedFields.Contains(field),
        CardSymbol card => scope.FindCardKind(card.KindName)?.FindField(field) is { IsRequired: true },
        _ => false,
    };
}
