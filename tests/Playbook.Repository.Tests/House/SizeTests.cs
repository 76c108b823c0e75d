using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Playbook.Repository.Tests.House;

public sealed class SizeTests
{
    private const int FileLines = 400;
    private const int MethodLines = 60;
    private const int LineLength = 120;

    [Fact]
    public void Files_have_fewer_than_400_lines() => Rule.Holds(
        "Split the file by what its parts are about.",
        from file in CodeFiles.All
        where file.Lines.Length > FileLines
        select $"{file.Path}: {file.Lines.Length} lines");

    [Fact]
    public void Methods_have_fewer_than_60_lines() => Rule.Holds(
        "Give the parts of the method names of their own.",
        from file in CodeFiles.All
        from member in file.Root.DescendantNodes().Where(IsCode)
        let lines = LinesOf(member)
        where lines >= MethodLines
        select $"{file.At(member)}: {lines} lines");

    [Fact]
    public void Lines_have_fewer_than_120_characters() => Rule.Holds(
        "Break the line where the thought has a joint.",
        from file in CodeFiles.All
        from line in file.Lines.Select((text, index) => (text, number: index + 1))
        where line.text.Length >= LineLength
        select $"{file.Path}:{line.number}: {line.text.Length} characters");

    [Fact]
    public void The_middle_file_of_the_product_is_short()
    {
        var sizes = CodeFiles.Product.Select(file => file.Lines.Length).Order().ToArray();
        var middle = sizes[sizes.Length / 2];

        Rule.Holds("Most files should be read at a glance.", middle > 90 ? [$"{middle} lines"] : []);
    }

    private static bool IsCode(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
        || (node is PropertyDeclarationSyntax { ExpressionBody: not null });

    private static int LinesOf(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
