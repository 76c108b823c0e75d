using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Build;

/// <summary>What is wrong with a project before its playbooks are looked at.</summary>
internal static class ProjectFindings
{
    // The emitted code says what it means in collection expressions and required members.
    private const LanguageVersion OldestLanguage = LanguageVersion.CSharp12;

    /// <summary>What keeps the emitted code from compiling, whatever the playbooks say.</summary>
    public static ReportedFinding? Obstacle(ProjectFacts project) =>
        project.Runtime.Length == 0 ? Of("PB6062")
        : !NamespaceName.IsValid(project.Namespace)
            ? Of("PB6072", "a namespace", "PlaybookNamespace", project.Namespace)
        : project.Language < OldestLanguage ? Of("PB6070", project.Language.ToDisplayString())
        : null;

    /// <summary>Packages that were not made for each other.</summary>
    public static IEnumerable<ReportedFinding> Versions(ProjectFacts project)
    {
        if (project.Runtime != ProjectFacts.OwnVersion)
            yield return Of("PB6063", ProjectFacts.OwnVersion, project.Runtime);
        foreach (var other in project.Others)
            yield return Of("PB6064", other.Assembly, other.Version, ProjectFacts.OwnVersion);
    }

    /// <summary>Files that can't take part: with one of these, all else would be noise.</summary>
    public static ImmutableArray<ReportedFinding> Files(ImmutableArray<ParsedFile> files)
    {
        var found = ImmutableArray.CreateBuilder<ReportedFinding>();
        foreach (var file in files.Select(parsed => parsed.File))
        {
            if (file.Name.Length == 0)
                found.Add(Of("PB6065", file.Path) with { Path = file.Path });
            else if (file.Broken is { } broken)
                found.Add(NotUtf8(broken) with { Path = file.Path });
            else if (file.Text is null)
                found.Add(Of("PB6066", file.Name) with { Path = file.Path });
        }

        foreach (var place in files.Where(parsed => parsed.File.Name.Length > 0).GroupBy(parsed => parsed.File.Name))
        {
            var first = place.First().File.Path;
            found.AddRange(
                from other in place.Select(parsed => parsed.File.Path).Distinct()
                where ProjectPaths.Whole(other) != ProjectPaths.Whole(first)
                select Of("PB6076", first, other, place.Key) with { Path = other });
        }

        return found.ToImmutable();
    }

    private static ReportedFinding NotUtf8(BrokenByte broken) =>
        Of("PB6012", $"{broken.Value:X2}", $"{broken.Line}", $"{broken.Column}");

    private static ReportedFinding Of(string code, params string[] arguments) =>
        new FindingReporter([]).Report(Diagnostic.Create(code, SourceLocation.None, arguments));
}
