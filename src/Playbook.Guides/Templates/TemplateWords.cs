using System.Collections.Immutable;

namespace Playbook.Guides.Templates;

/// <summary>Splits the inside of a mustache at spaces, keeping quoted texts whole.</summary>
internal static class TemplateWords
{
    public static ImmutableArray<string> Split(string content)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        var isQuoted = false;
        for (var i = 0; i <= content.Length; i++)
        {
            if (i < content.Length && content[i] == '"')
                isQuoted = !isQuoted;
            if (i < content.Length && (content[i] != ' ' || isQuoted))
                continue;

            if (i > start)
                parts.Add(content[start..i]);
            start = i + 1;
        }

        return parts.ToImmutable();
    }
}
