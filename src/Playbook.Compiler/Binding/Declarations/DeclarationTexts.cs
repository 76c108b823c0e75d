using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>What a declaration's field says today, for the holes of prose.</summary>
public static class DeclarationTexts
{
    /// <summary>Null where the declaration doesn't say it: then the hole's fallback stands.</summary>
    public static string? TextOf(this BoundWorkspace workspace, BoundDeclarationField field)
    {
        if (field.FieldName == DeclarationFields.Title)
            return field.Declaration.DisplayName;
        return workspace.Declaration(field.Declaration) switch
        {
            BoundContent content => TextOf(content, field.FieldName),
            BoundCard card => card.EntriesOf(field.FieldName).FirstOrDefault()?.Value switch
            {
                TextValue text => text.Text,
                { } value => value.ToString(),
                null => null,
            },
            _ => null,
        };
    }

    private static string? TextOf(BoundContent content, string field) => field switch
    {
        "gives" => content.Gives,
        "link" => content.Link,
        "file" => content.File,
        "source" => content.Source,
        "rights" => content.Rights,
        "disclosure" => content.Disclosure,
        _ => null,
    };
}
