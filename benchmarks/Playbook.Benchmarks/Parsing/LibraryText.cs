using System.Globalization;
using System.Text;
using Playbook.Benchmarks.Running;
using Playbook.Compiler.Syntax;

namespace Playbook.Benchmarks.Parsing;

/// <summary>
/// The library of playbooks again and again, with other names and other words in each text every time: all constructs
/// of the language, and nothing that repeats itself.
/// </summary>
internal static class LibraryText
{
    /// <summary>
    /// Nearly so many signs and never more, for a text above the limit of a file is not read; always the same for the
    /// same length and library.
    /// </summary>
    public static string Create(int length)
    {
        var trees = SampleFiles.All().Select(file => SyntaxTree.ParseText(file.Value)).ToArray();
        var text = new StringBuilder(length);
        for (var round = 0; ; round++)
        {
            foreach (var tree in trees)
            {
                var file = new StringBuilder();
                Add(tree, round, file);
                if (text.Length + file.Length + 1 > length)
                    return text.ToString();
                text.Append(file).Append('\n');
            }
        }
    }

    private static void Add(SyntaxTree tree, int round, StringBuilder text)
    {
        foreach (var token in tree.Root.DescendantTokens())
        {
            var full = token.ToFullString();
            var end = token.Span.End - token.FullSpan.Start;
            if (token.Kind == SyntaxKind.IdentifierToken)
                full = full.Insert(end, string.Create(CultureInfo.InvariantCulture, $"_{round}"));
            else if (token.Kind == SyntaxKind.StringToken && round > 0)
                full = full.Insert(end - 1, string.Create(CultureInfo.InvariantCulture, $" {round}"));
            text.Append(full);
        }
    }
}
