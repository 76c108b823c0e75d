using System.Collections.Immutable;
using Playbook.Guides.Model;

namespace Playbook.Guides.Sections;

/// <summary>A row of the table of sections.</summary>
/// <param name="Code">The printed code; role pages add the role's name to it.</param>
/// <param name="Template">The template's name; its title is the word <c>section.TEMPLATE</c>.</param>
/// <param name="Group">The part of the guide.</param>
/// <param name="Visibility">Who may read it.</param>
/// <param name="IsCompulsory">Stands in the guide even when it is empty, says so, and is a finding.</param>
/// <param name="StartsPage">Begins on a page of its own.</param>
/// <param name="Prints">The prints that carry it.</param>
/// <param name="Build">What it says; one content, or one for each role.</param>
internal sealed record GuideSection(
    string Code,
    string Template,
    SectionGroup Group,
    GuideVisibility Visibility,
    bool IsCompulsory,
    bool StartsPage,
    ImmutableArray<GuidePrintKind> Prints,
    Func<SectionContext, IEnumerable<SectionContent>> Build);
