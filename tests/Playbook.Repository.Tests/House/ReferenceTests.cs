using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Repository.Tests.House;

public sealed partial class ReferenceTests
{
    /// <summary>What each project of the product may use; nothing else.</summary>
    private static readonly ImmutableDictionary<string, ImmutableHashSet<string>> Allowed =
        new Dictionary<string, ImmutableHashSet<string>>
        {
            ["Playbook.Runtime"] = [],
            ["Playbook.Compiler"] = ["Sprache", "System.Collections.Immutable"],
            ["Playbook.Execution"] =
            [
                "Playbook.Compiler", "Playbook.Runtime", "Microsoft.CodeAnalysis.CSharp.Scripting",
                "Microsoft.CodeAnalysis.Analyzers", "CsvHelper",
            ],
            ["Playbook.Guides"] = ["Playbook.Compiler", "Playbook.Runtime", "Handlebars.Net", "Markdig"],
            ["Playbook.Build"] = ["Playbook.Compiler", "Playbook.Runtime", "Microsoft.CodeAnalysis.CSharp"],
            ["Playbook.LanguageServer"] = ["Playbook.Compiler", "Playbook.Guides", "Playbook.Execution"],
            ["Playbook.Cli"] =
            [
                "Playbook.Compiler", "Playbook.Runtime", "Playbook.Execution", "Playbook.Guides",
                "Playbook.LanguageServer", "System.CommandLine", "Spectre.Console",
            ],
            ["Playbook.Syntax.Generator"] = [],
            ["Playbook.Zones.Generator"] = ["NodaTime"],
        }.ToImmutableDictionary();

    private static IEnumerable<XElement> PackageVersions =>
        XDocument.Load(RepositoryFolder.PathOf("Directory.Packages.props")).Descendants("PackageVersion");

    [Fact]
    public void Projects_use_what_the_architecture_allows() => Rule.Holds(
        "Move the code to the project that may use this, or change the architecture and this table together.",
        from project in ProjectFile.All
        where project.Path.StartsWith("src/", StringComparison.Ordinal)
        from used in project.Projects.Concat(project.Packages)
        where !Allowed.GetValueOrDefault(project.Name, []).Contains(used)
        select $"{project.Name} uses {used}");

    [Fact]
    public void The_product_does_not_use_the_tests() => Rule.Holds(
        "The tests know the product, not the other way round.",
        from project in ProjectFile.All
        where project.Path.StartsWith("src/", StringComparison.Ordinal)
        from used in project.Projects
        where !Allowed.ContainsKey(used)
        select $"{project.Name} uses {used}");

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(RepositoryFolder.PathOf("Playbook.sln")).Replace('\\', '/');
        Rule.Holds(
            "Add the project to Playbook.sln, or take it out of the repository.",
            ProjectFile.All.Where(project => !solution.Contains(project.Path, StringComparison.Ordinal))
                .Select(project => project.Path));
    }

    [Fact]
    public void Packages_have_one_exact_version_each()
    {
        Rule.Holds(
            "Pin the version in Directory.Packages.props.",
            from version in PackageVersions
            where !ExactVersion().IsMatch(version.Attribute("Version")?.Value ?? "")
            select $"{version}");
    }

    [Fact]
    public void Every_package_version_is_used() => Rule.Holds(
        "Take the version out of Directory.Packages.props.",
        from version in PackageVersions
        let name = version.Attribute("Include")?.Value ?? ""
        where !ProjectFile.All.Any(project => project.Packages.Contains(name))
        select name);

    [Fact]
    public void Every_project_has_its_lock_file() => Rule.Holds(
        "Restore the project and commit packages.lock.json.",
        ProjectFile.All
            .Select(project => Path.Combine(Path.GetDirectoryName(project.Path) ?? "", "packages.lock.json"))
            .Where(path => !File.Exists(RepositoryFolder.PathOf(path))));

    [Fact]
    public void The_top_of_the_repository_holds_its_four_folders_and_build_files()
    {
        string[] folders = ["benchmarks", "playbooks", "src", "tests"];
        string[] files =
        [
            "Directory.Build.props", "Directory.Packages.props", "Playbook.sln", "README.md", "global.json",
        ];
        Directory.GetDirectories(RepositoryFolder.Root).Select(Path.GetFileName)
            .Where(name => name is not null && !name.StartsWith('.') && name is not ("artifacts" or "TestResults"))
            .Order(StringComparer.Ordinal).ShouldBe(folders);
        Directory.GetFiles(RepositoryFolder.Root).Select(Path.GetFileName)
            .Where(name => name is not null && !name.StartsWith('.')).Order(StringComparer.Ordinal).ShouldBe(files);
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?$")]
    private static partial Regex ExactVersion();
}
