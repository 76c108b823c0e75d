using Playbook.Guides.Model;
using Playbook.Guides.Themes;

namespace Playbook.Guides.Printing;

/// <summary>One print that is to be made.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The file name without its ending.</param>
/// <param name="Title">For people.</param>
/// <param name="Paper">The size it is laid out for.</param>
/// <param name="Sees">The most trusted reader it is meant for.</param>
/// <param name="Actor">Whose pack it is; null for other prints.</param>
internal sealed record PrintPlan(
    GuidePrintKind Kind, string Name, string Title, GuidePaper Paper, GuideVisibility Sees, GuideActor? Actor);
