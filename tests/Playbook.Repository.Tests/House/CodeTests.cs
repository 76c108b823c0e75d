using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Playbook.Repository.Tests.House;

public sealed partial class CodeTests
{
    private const int DuplicateTokens = 70;

    [Fact]
    public void Nobody_silences_the_null_check() => Rule.Holds(
        "Say what happens when the value is missing.",
        from file in CodeFiles.All
        from node in file.Root.DescendantNodes()
        where node.IsKind(SyntaxKind.SuppressNullableWarningExpression)
        select $"{file.At(node)}: {node}");

    [Fact]
    public void Nothing_is_left_for_later() => Rule.Holds(
        "Do it, or leave it out.",
        from file in CodeFiles.All
        from token in file.Root.DescendantTokens(descendIntoTrivia: true)
        from text in token.GetAllTrivia().Where(IsComment).Select(trivia => trivia.ToString()).Append(token.Text)
        where token.IsKind(SyntaxKind.IdentifierToken) || text != token.Text
        where LeftForLater().IsMatch(text)
        select $"{file.At(token)}: {text.Trim()}");

    [Fact]
    public void No_code_stands_in_comments() => Rule.Holds(
        "Delete it; the history keeps it.",
        from file in CodeFiles.All
        from trivia in file.Root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
        where CommentedCode().IsMatch(trivia.ToString())
        select $"{file.Path}: {trivia}");

    [Fact]
    public void Classes_are_sealed_static_or_meant_as_a_base()
    {
        var bases = CodeFiles.All.SelectMany(BaseNames).ToHashSet();
        Rule.Holds(
            "Seal the class.",
            from file in CodeFiles.Product
            from type in file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
            where type is ClassDeclarationSyntax or RecordDeclarationSyntax
            where !type.Modifiers.Any(SyntaxKind.SealedKeyword) && !type.Modifiers.Any(SyntaxKind.StaticKeyword)
                && !type.Modifiers.Any(SyntaxKind.AbstractKeyword) && !type.Modifiers.Any(SyntaxKind.StructKeyword)
            where !type.IsKind(SyntaxKind.RecordStructDeclaration) && !bases.Contains(type.Identifier.Text)
            where !type.Modifiers.Any(SyntaxKind.PartialKeyword)
            select $"{file.At(type)}: {type.Identifier}");
    }

    [Fact]
    public void Everything_is_used_somewhere()
    {
        var uses = CodeFiles.All.Concat(CodeFiles.Generated)
            .SelectMany(file => file.Root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)))
            .GroupBy(token => token.Text)
            .ToDictionary(group => group.Key, group => group.Count(token => !IsOwnName(token)));
        Rule.Holds(
            "Delete what nothing uses.",
            from file in CodeFiles.Product
            where file.FolderInProject != "Polyfills"
            from member in file.Root.DescendantNodes()
            let name = NameOf(member)
            where name.Length > 0 && uses.GetValueOrDefault(name) == 0
            select $"{file.At(member)}: {name}");
    }

    [Fact]
    public void No_method_is_written_twice() => Rule.Holds(
        "Keep one of them and use it in both places.",
        from method in
            from file in CodeFiles.All
            from method in file.Root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
            let body = (SyntaxNode?)method.Body ?? method.ExpressionBody
            where body is not null && body.DescendantTokens().Count() >= DuplicateTokens
            let tokens = body.DescendantTokens().Select(token => token.Text)
            select (place: file.At(method), text: string.Join(" ", tokens))
        group method.place by method.text into same
        where same.Count() > 1
        select string.Join(" = ", same));

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
        || trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia);

    private static IEnumerable<string> BaseNames(CodeFile file) =>
        from entry in file.Root.DescendantNodes().OfType<BaseTypeSyntax>()
        select entry.Type.ToString().Split('<')[0].Split('.')[^1];

    private static bool IsOwnName(SyntaxToken token) =>
        token.Parent is BaseTypeDeclarationSyntax or MethodDeclarationSyntax or ConstructorDeclarationSyntax;

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method when !IsCalledFromOutside(method) => method.Identifier.Text,
        BaseTypeDeclarationSyntax type when !IsReachedFromOutside(type) => type.Identifier.Text,
        _ => "",
    };

    // What is public is held by the approved surface; attributes mark what frameworks make.
    private static bool IsReachedFromOutside(BaseTypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PublicKeyword) || type.AttributeLists.Count > 0 || HoldsExtensions(type);

    // Extensions are called by their own names; the class around them is only their place.
    private static bool HoldsExtensions(BaseTypeDeclarationSyntax type) =>
        type.DescendantNodes().OfType<ParameterSyntax>().Any(item => item.Modifiers.Any(SyntaxKind.ThisKeyword));

    // Overrides and interface members are called by their contract; attributes mark what frameworks call.
    private static bool IsCalledFromOutside(MethodDeclarationSyntax method) =>
        method.Modifiers.Any(SyntaxKind.OverrideKeyword) || method.ExplicitInterfaceSpecifier is not null
        || method.AttributeLists.Count > 0 || ContractMethods.Contains(method.Identifier.Text)
        || method.Parent is InterfaceDeclarationSyntax
        || (method.Modifiers.Any(SyntaxKind.PublicKeyword) && method.Ancestors().OfType<TypeDeclarationSyntax>()
            .All(type => type.Modifiers.Any(SyntaxKind.PublicKeyword)));

    private static readonly HashSet<string> ContractMethods =
        ["CompareTo", "Equals", "GetEnumerator", "Dispose", "DisposeAsync", "Main", "Initialize", "Deconstruct"];

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX|NotImplementedException)\b")]
    private static partial Regex LeftForLater();

    [GeneratedRegex(@"^//.*(;|\{|\}|\)\s*=>.*)\s*$")]
    private static partial Regex CommentedCode();
}
