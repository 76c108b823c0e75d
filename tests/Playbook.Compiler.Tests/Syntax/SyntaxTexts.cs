using System.Text;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Tests.Syntax;

/// <summary>Texts for the tests of the tree.</summary>
internal static class SyntaxTexts
{
    /// <summary>The text with a fix in it.</summary>
    public static string Apply(string text, TextFix fix)
    {
        var changed = new StringBuilder(text);
        foreach (var change in fix.Changes.Reverse())
            changed.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.NewText);
        return changed.ToString();
    }

    /// <summary>The first line in which two dumps differ.</summary>
    public static string Difference(SyntaxTree found, SyntaxTree expected)
    {
        var (left, right) = (TreeDump.Of(found).ToArray(), TreeDump.Of(expected).ToArray());
        var index = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {index} is\n{left.ElementAtOrDefault(index)}\nand should be\n{right.ElementAtOrDefault(index)}";
    }
}
