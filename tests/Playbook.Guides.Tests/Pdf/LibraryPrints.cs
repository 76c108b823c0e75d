using System.Collections.Immutable;
using Playbook.Guides.Tests.Building;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>Every print of every playbook of the repository, and of one with long cards, printed once.</summary>
internal static class LibraryPrints
{
    private const string LongCards = "long_cards";

    private static readonly Lazy<ImmutableArray<(string Playbook, GuideDocument Document)>> Printed = new(() =>
    [
        .. from name in LibraryWorkspace.Playbooks.Select(playbook => playbook.Playbook.Name).Append(LongCards)
           from document in GuidePrinter.Print(Input(name), GuideOptions.Default).Documents
           select (name, document),
    ]);

    public static ImmutableArray<(string Playbook, GuideDocument Document)> All => Printed.Value;

    /// <summary>The full guide of a playbook with these pages in its contents.</summary>
    public static string Guide(string playbook, ImmutableDictionary<string, int> pages)
    {
        var options = GuideOptions.Default with
        {
            Prints = [GuidePrintKind.Guide],
            PageNumbers = pages.ToDictionary(
                page => GuideOptions.Place("guide", page.Key), page => page.Value),
        };
        return GuidePrinter.Print(Input(playbook), options).Documents.Single().Html;
    }

    private static GuideInput Input(string playbook) =>
        playbook == LongCards ? TextWorkspace.Input(LongPlaybook.Text) : LibraryWorkspace.Input(playbook);
}
