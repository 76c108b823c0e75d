using System.Text.RegularExpressions;
using System.Xml.Linq;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Build.Tests;

/// <summary>What the package's MSBuild files say must be what the pages say: they can't read them.</summary>
public sealed partial class TargetsTests
{
    [Fact]
    public void The_targets_say_the_words_of_the_pages()
    {
        var errors = Directory.GetFiles(RepositoryFolder.PathOf("src", "Playbook.Build", "build"), "*.targets")
            .SelectMany(file => XDocument.Load(file).Descendants())
            .Where(element => element.Name.LocalName is "Error" or "Warning")
            .Select(error => (Value(error, "Code"), Value(error, "Text"))).ToList();

        errors.Select(error => error.Item1).Distinct().Order()
            .ShouldBe(["PB6060", "PB6061", "PB6068", "PB6071", "PB6072", "PB6073", "PB6074", "PB6075", "PB6077"]);
        foreach (var (code, said) in errors)
        {
            var page = File.ReadAllLines(Directory.GetFiles(
                RepositoryFolder.PathOf("src", "Playbook.Compiler", "Diagnostics", "Pages"), code + "-*.md").Single());
            var words = Header(page, "message") + " " + Header(page, "help");
            // A hole of the page is filled with what the project says, or with what is meant by it; output may follow.
            var pattern = Hole().Replace(Regex.Escape(words), "[^`]+");
            said.ShouldMatch($"^{pattern}(%0A@\\(.+\\))?$", code);
        }
    }

    private static string Header(string[] page, string name) =>
        page.Single(line => line.StartsWith(name + ": ", StringComparison.Ordinal))[(name.Length + 2)..];

    private static string Value(XElement element, string name) => element.Attribute(name)?.Value ?? "";

    [GeneratedRegex(@"\\\{\d}")]
    private static partial Regex Hole();
}
