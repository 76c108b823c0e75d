using System.Collections.Immutable;
using System.Text;
using Playbook.Compiler.Text;

namespace Playbook.Testing;

/// <summary>
/// Source text that says what is to be found in it: <c>{|PB2001:text|}</c>. Marks may nest and may be empty.
/// <c>[|text|]</c> is a mark without a code, for a test that only needs a place.
/// </summary>
public sealed record MarkedSource(ImmutableArray<SourceFile> Files, ImmutableArray<Mark> Marks)
{
    public static MarkedSource Parse(string text)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var files = SourceFiles.Split(text).Select(file => Strip(file, marks)).ToImmutableArray();
        return new MarkedSource(files, marks.ToImmutable());
    }

    private static SourceFile Strip(SourceFile file, ImmutableArray<Mark>.Builder marks)
    {
        var (plain, open, text) = (new StringBuilder(), new Stack<(string Code, int Start)>(), file.Text);
        for (var at = 0; at < text.Length;)
        {
            var codeLength = CodeLengthAt(text, at);
            if (codeLength >= 0)
            {
                open.Push((text.Substring(at + 2, codeLength), plain.Length));
                at += codeLength + 3;
            }
            else if (string.CompareOrdinal(text, at, "[|", 0, 2) == 0)
            {
                open.Push(("", plain.Length));
                at += 2;
            }
            else if (open.Count > 0 && ClosesMark(text, at, open.Peek().Code.Length > 0))
            {
                var (code, start) = open.Pop();
                marks.Add(new Mark(code, file.Path, TextSpan.FromBounds(start, plain.Length)));
                at += 2;
            }
            else
            {
                plain.Append(text[at++]);
            }
        }
        if (open.Count > 0)
            throw new ArgumentException($"A mark {open.Peek().Code} in {file.Path} is not closed.", nameof(file));
        return new SourceFile(file.Path, plain.ToString());
    }

    private static bool ClosesMark(string text, int at, bool hasCode) =>
        string.CompareOrdinal(text, at, hasCode ? "|}" : "|]", 0, 2) == 0;

    // The length of CODE in `{|CODE:`, or -1 where no mark opens.
    private static int CodeLengthAt(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "{|PB", 0, 4) != 0)
            return -1;
        var colon = text.IndexOf(':', at);
        return colon < 0 ? -1 : colon - at - 2;
    }
}
