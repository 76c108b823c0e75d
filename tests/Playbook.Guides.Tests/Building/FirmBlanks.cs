namespace Playbook.Guides.Tests.Building;

/// <summary>For tests of words, which don't care where a line may end.</summary>
internal static class FirmBlanks
{
    public static string Loose(this string text) => text.Replace('\u00A0', ' ');

    public static IEnumerable<string> Loose(this IEnumerable<string> texts) => texts.Select(text => text.Loose());
}
