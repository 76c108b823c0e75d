using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Guides.Model;
using Playbook.Guides.Sections;

namespace Playbook.Guides.Printing;

/// <summary>Names that the options ask for and the playbook does not have, each with the nearest that it has.</summary>
internal static class OptionCheck
{
    public static ImmutableArray<Diagnostic> Check(GuideModel model, GuideOptions options)
    {
        var roles = model.Actors.Select(actor => actor.Name).ToArray();
        string[] sections =
        [
            .. SectionTable.All.Where(section => section.Code != "R").Select(section => section.Code),
            .. roles.Select(role => $"R-{role}"),
        ];
        return
        [
            .. options.Roles.Where(role => !roles.Contains(role)).Select(role => Unknown("PB6505", role, roles)),
            .. options.Sections.Where(code => code != "R" && !sections.Contains(code)).Select(code => Unknown("PB6506", code, sections)),
        ];
    }

    private static Diagnostic Unknown(string code, string name, string[] known)
    {
        var nearest = known.OrderBy(candidate => Distance(name, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).FirstOrDefault();
        return Diagnostic.Create(code, SourceLocation.None, name, nearest ?? "", string.Join(", ", known));
    }

    /// <summary>How many letters must change, come or go (Levenshtein, 1966), letter case aside.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + same, 1 + Math.Min(row[j], row[j - 1])));
            }
        }

        return row[^1];
    }
}
