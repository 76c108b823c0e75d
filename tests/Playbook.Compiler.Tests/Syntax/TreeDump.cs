using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Tests.Syntax;

/// <summary>
/// A tree as lines of text: kinds, tokens with their trivia, findings. The same for every build of the parser.
/// </summary>
public static class TreeDump
{
    public static IEnumerable<string> Of(string text) => Of(SyntaxTree.ParseText(text));

    public static IEnumerable<string> Of(SyntaxTree tree)
    {
        foreach (var item in tree.Root.DescendantNodesAndTokensAndSelf())
        {
            var role = item.Node is ErrorLineSyntax line ? $" as {line.Role}" : "";
            yield return item.Node is null
                ? $"{item.Kind} `{item.Token.ToFullString()}` {item.Token.Span}"
                : $"{item.Kind}{role} {item.FullSpan}";
        }

        foreach (var finding in tree.GetDiagnostics())
        {
            var fixes = finding.Fixes.Select(fix => $"{fix.Title}: {string.Join(", ", fix.Changes)}");
            yield return $"{finding} {string.Join("; ", fixes)}";
        }
    }
}
