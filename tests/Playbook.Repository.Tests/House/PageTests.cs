using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Playbook.Compiler.Diagnostics;
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
    ];

    [Fact]
    public void Every_code_in_the_source_has_a_page() => Rule.Holds(
        "Write src/Playbook.Compiler/Diagnostics/Pages/CODE-name.md.",
        CodesInSource.Except(DiagnosticDescriptors.Codes).Order());

    [Fact]
    public void Every_page_belongs_to_a_code_in_the_source() => Rule.Holds(
        "Delete the page, or report what it describes.",
        DiagnosticDescriptors.Codes.Except(CodesInSource));

    [GeneratedRegex(@"^PB\d{4}$")]
    private static partial Regex Code();
}
