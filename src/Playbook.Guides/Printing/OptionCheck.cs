using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Guides.Model;
using Playbook.Guides.Sections;

namespace Playbook.Guides.Printing;

/// <summary>
/// Names that the options ask for and the playbook does not have, each with the nearest that it has.
/// </summary>
internal static class OptionCheck
{
    public static ImmutableArray<Diagnostic> Check(GuideModel model, GuideOptions options)
    {
        var roles = model.Actors.Select(actor => actor.Name).ToArray();
        string[] sections =
        [
            .. SectionTable.All.Where(section => section.Code != "R").Select(section => section.Code).Distinct(),
            .. roles.Select(role => $"R-{role}"),
        ];
        return
        [
            .. options.Roles.Where(role => !roles.Contains(role)).Select(role => Unknown("PB6505", role, roles)),
            .. options.Sections.Where(code => code != "R" && !sections.Contains(code))
            .Select(code => Unknown("PB6506", code, sections)),
        ];
    }

    private static Diagnostic Unknown(string code, string name, string[] known) => Diagnostic.Create(
        code,
        SourceLocation.None,
        name,
        Suggestions.DidYouMean(Suggestions.Closest(name, known)),
        string.Join(", ", known));
}
