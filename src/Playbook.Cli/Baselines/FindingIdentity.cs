using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Cli.Baselines;

/// <summary>
/// What makes two findings of two days the same one: the rule, the file, the declarations around it and the words it
/// stands on. Not the line, and not how the words are laid out.
/// </summary>
/// <param name="Code">As <c>PB4016</c>.</param>
/// <param name="Path">From the folder of the baseline's own file, with slashes; empty for the whole workspace.</param>
/// <param name="In">The heads of the blocks around it, as <c>play ring &gt; step talk</c>.</param>
/// <param name="Text">The words, one space between them; a long text is cut.</param>
internal sealed record FindingIdentity(string Code, string Path, string In, string Text)
    : IComparable<FindingIdentity>
{
    private const int MostText = 120;

    /// <param name="diagnostic">Under the path that people see.</param>
    /// <param name="tree">The file it stands in; null where it is no playbook.</param>
    /// <param name="path">That file from the folder of the baseline.</param>
    public static FindingIdentity Of(Diagnostic diagnostic, SyntaxTree? tree, string path)
    {
        if (tree is null)
            return new FindingIdentity(diagnostic.Code, path, "", string.Join(' ', diagnostic.Arguments));
        var heads = new List<string>();
        var words = new List<string>();
        Read(tree.Root, diagnostic.Location.Span, heads, words);
        var text = string.Join(' ', words);
        return new FindingIdentity(
            diagnostic.Code, path, string.Join(" > ", heads), text.Length > MostText ? text[..MostText] : text);
    }

    public int CompareTo(FindingIdentity? other) => other is null ? 1 : string.CompareOrdinal(Key, other.Key);

    public override string ToString() =>
        string.Join(", ", new[] { Code, Path, In, Text.Length > 0 ? $"`{Text}`" : "" }.Where(part => part.Length > 0));

    // Down to what the span touches only: a file may be long, and its findings many.
    private static void Read(SyntaxNode node, TextSpan span, List<string> heads, List<string> words)
    {
        if (node is LineSyntax { Block: not null } line && line.Span.Contains(span))
            heads.Add(HeadOf(line));
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.Node is { } inner)
            {
                if (inner.FullSpan.OverlapsWith(span))
                    Read(inner, span, heads, words);
            }
            else if (child.Token.Span.OverlapsWith(span) && child.Token.Text.Trim().Length > 0)
            {
                words.Add(child.Token.Text);
            }
        }
    }

    private string Key => $"{Path}\n{In}\n{Code}\n{Text}";

    // play nurture "Help first" for team marketing … ⇒ play nurture
    private static string HeadOf(LineSyntax line) =>
        string.Join(' ', line.DescendantTokens().Take(2).Select(token => token.Text));
}
