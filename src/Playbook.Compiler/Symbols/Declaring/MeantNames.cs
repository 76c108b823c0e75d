using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>
/// The names that a broken declaration may have been meant to have, besides its first word: <c>team_talk</c> for
/// <c>play team talk</c>, <c>play team-talk</c> and <c>play "Team talk"</c>. Using them is no second mistake.
/// </summary>
internal static class MeantNames
{
    public static IEnumerable<string> Of(LineSyntax line)
    {
        if (line is not ErrorLineSyntax { Tokens.Count: > 1 } broken)
            yield break;
        var first = broken.Tokens[1];
        if (first.Kind == SyntaxKind.StringToken && NameSlug.Of(first.Text) is { } slug)
            yield return slug;
        if (first.Kind == SyntaxKind.RuleNameToken)
            yield return first.Text.ToLowerInvariant().Replace('-', '_');
        var name = first.ValueText;
        for (var index = 2; index < broken.Tokens.Count && SyntaxFacts.IsWord(broken.Tokens[index].Kind); index++)
            yield return name += "_" + broken.Tokens[index].ValueText;
    }
}
