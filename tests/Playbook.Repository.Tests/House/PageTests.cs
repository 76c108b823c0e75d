using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Playbook.Compiler.Diagnostics;
using Playbook.Testing;
using Xunit;

namespace Playbook.Repository.Tests.House;

/// <summary>A diagnostic is a code in the source and a page; neither stands without the other.</summary>
public sealed partial class PageTests
{
    private static readonly HashSet<string> CodesInSource =
    [
        .. from file in CodeFiles.Product
           from token in file.Root.DescendantTokens()
           where token.IsKind(SyntaxKind.StringLiteralToken) && Code().IsMatch(token.ValueText)
           select token.ValueText,
        // What the package says before any code of ours runs.
        .. from path in Directory.EnumerateFiles(RepositoryFolder.PathOf("src", "Playbook.Build", "build"))
           from use in CodeAttribute().Matches(File.ReadAllText(path))
           select use.Groups[1].Value,
    ];

    [Fact]
    public void Every_code_in_the_source_has_a_page() => Rule.Holds(
        "Write src/Playbook.Compiler/Diagnostics/Pages/CODE-name.md.",
        CodesInSource.Except(DiagnosticDescriptors.Codes).Order());

    [Fact]
    public void Every_page_belongs_to_a_code_in_the_source() => Rule.Holds(
        "Delete the page, or report what it describes.",
        DiagnosticDescriptors.Codes.Except(CodesInSource));

    [Fact]
    public void Every_code_and_every_name_has_one_page()
    {
        var pages = typeof(DiagnosticDescriptors).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("PB", StringComparison.Ordinal)).ToArray();
        Rule.Holds(
            "Give one of the two another code or another name, or make them one.",
            pages.GroupBy(page => page[..6]).Concat(pages.GroupBy(page => page[7..])).Where(same => same.Count() > 1)
                .Select(same => string.Join(" = ", same)));
    }

    [GeneratedRegex(@"Code=""(PB\d{4})""")]
    private static partial Regex CodeAttribute();

    [GeneratedRegex(@"^PB\d{4}$")]
    private static partial Regex Code();
}
