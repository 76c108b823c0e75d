using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Playbook.Repository.Tests.House;

public sealed partial class NameTests
{
    // Compiles the product's grammar once more; what it puts in place of a type must bear that type's full name.
    private const string StandIn = "Playbook.Syntax.Stock";

    [Fact]
    public void No_name_says_that_its_owner_had_no_better_one() => Rule.Holds(
        "Name the thing after what it is or does.",
        from file in CodeFiles.All
        from name in file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Select(type => type.Identifier.Text)
            .Append(file.FolderInProject)
        where EmptyName().IsMatch(name)
        select $"{file.Path}: {name}");

    [Fact]
    public void A_file_holds_one_type_and_has_its_name() => Rule.Holds(
        "Move the type to a file of its own name.",
        from file in CodeFiles.All
        where file.FolderInProject != "Polyfills"
        let types = TopTypes(file).ToArray()
        where types.Length > 1 || types.Any(type => type != Path.GetFileName(file.Path).Split('.', '{')[0])
        select $"{file.Path}: {string.Join(", ", types)}");

    [Fact]
    public void A_namespace_is_its_folder() => Rule.Holds(
        "Move the file or rename the namespace.",
        from file in CodeFiles.All
        where file.FolderInProject != "Polyfills" && file.Project != StandIn
        from space in file.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        let expected = $"{file.Project}.{file.FolderInProject}".TrimEnd('.').Replace('/', '.')
        where space.Name.ToString() != expected
        select $"{file.At(space)}: {space.Name}, expected {expected}");

    private static IEnumerable<string> TopTypes(CodeFile file) =>
        from member in file.Root.DescendantNodes()
        where member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        where member.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax
        select member is BaseTypeDeclarationSyntax type
            ? type.Identifier.Text
            : ((DelegateDeclarationSyntax)member).Identifier.Text;

    [GeneratedRegex("(Helpers?|Managers?|Utils?|Utilit(y|ies)|Common|Misc|Stuff)$")]
    private static partial Regex EmptyName();
}
