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
}
