using System.Text;

namespace Playbook.Compiler.Syntax;

/// <summary>The name that a title suggests: <c>team_talk</c> for <c>"Team talk"</c>.</summary>
internal static class NameSlug
{
    /// <summary>Null where the title has no letters that a name can have.</summary>
    public static string? Of(string title)
    {
        var name = new StringBuilder();
        foreach (var sign in title.ToLowerInvariant())
        {
            if (sign is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                name.Append(sign);
            else if (name.Length > 0 && name[name.Length - 1] != '_')
                name.Append('_');
        }

        var text = name.ToString().TrimEnd('_');
        return text.Length > 0 && text[0] is >= 'a' and <= 'z'
            && !SyntaxFacts.IsReserved(SyntaxFacts.GetWordKind(text)) ? text : null;
    }
}
