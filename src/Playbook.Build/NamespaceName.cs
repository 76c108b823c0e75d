using Microsoft.CodeAnalysis.CSharp;

namespace Playbook.Build;

/// <summary>What a project is called ⇒ a namespace that C# takes.</summary>
internal static class NamespaceName
{
    public static bool IsValid(string name) =>
        name.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part.TrimStart('@')));

    /// <summary><c>50-off.event</c> ⇒ <c>_50_off.@event</c>, as the templates of the SDK do it.</summary>
    public static string From(string name) => string.Join(".", name.Split('.').Select(Part));

    private static string Part(string text)
    {
        var name = string.Concat(text.TrimStart('@')
            .Select(sign => SyntaxFacts.IsIdentifierPartCharacter(sign) ? sign : '_'));
        return SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name
            : SyntaxFacts.IsValidIdentifier(name) ? name
            : "_" + name;
    }
}
