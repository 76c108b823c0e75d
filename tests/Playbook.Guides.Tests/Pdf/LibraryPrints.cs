using System.Collections.Immutable;
using Playbook.Guides.Tests.Building;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>Every print of every playbook of the repository, printed once.</summary>
internal static class LibraryPrints
{
    private static readonly Lazy<ImmutableArray<(string Playbook, GuideDocument Document)>> Printed = new(() =>
    [
        .. from playbook in LibraryWorkspace.Playbooks
           let name = playbook.Playbook.Name
           from document in GuidePrinter.Print(LibraryWorkspace.Input(name), GuideOptions.Default).Documents
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
        return GuidePrinter.Print(LibraryWorkspace.Input(playbook), options).Documents.Single().Html;
    }
}
