using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Playbook.Repository.Tests.House;

/// <summary>One C# file that a person wrote.</summary>
internal sealed class CodeFile(string path, string text)
{
    private readonly Lazy<SyntaxNode> _root = new(() => CSharpSyntaxTree
        .ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot());

    /// <summary>From the root of the repository, with slashes.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    public string[] Lines { get; } = text.Split('\n');

    public SyntaxNode Root => _root.Value;

    /// <summary>The folders below the project's: <c>Syntax/Parsing</c>; empty in the project's own.</summary>
    public string FolderInProject => string.Join('/', Path.Split('/')[2..^1]);

    /// <summary>The second part of the path: <c>Playbook.Compiler</c>.</summary>
    public string Project => Path.Split('/')[1];

    public bool IsProduct => Path.StartsWith("src/", StringComparison.Ordinal);

    /// <summary>The place of a node, as shown in a failure.</summary>
    public string At(SyntaxNodeOrToken node) =>
        $"{Path}:{(node.GetLocation()?.GetLineSpan().StartLinePosition.Line ?? 0) + 1}";
}
