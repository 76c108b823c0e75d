using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Rules.Content;

/// <summary>Words that an author wrote for people to read, with their place.</summary>
internal sealed record AuthorText(SourceLocation Location, string Text)
{
    /// <summary>Where the phrase stands as whole words, in any case; -1 where it does not.</summary>
    public int IndexOf(string phrase)
    {
        var from = 0;
        while (phrase.Length > 0 && Text.IndexOf(phrase, from, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
        {
            var end = at + phrase.Length;
            var startsWord = at == 0 || !char.IsLetterOrDigit(Text[at - 1]);
            if (startsWord && (end == Text.Length || !char.IsLetterOrDigit(Text[end])))
                return at;
            from = at + 1;
        }
        return -1;
    }

    /// <summary>
    /// The phrase itself in the file, where the text stands there behind its place, letter by letter or with its
    /// quotes and braces doubled; else the place.
    /// </summary>
    public SourceLocation PlaceOf(int index, int length, SyntaxTree? file)
    {
        if (file is null)
            return Location;
        var source = file.Text.ToString();
        var from = Math.Min(Location.Span.Start, source.Length);
        Func<string, string>[] ways = [text => text, Quoted, text => Quoted(text).Replace("{", "{{")];
        foreach (var written in ways)
        {
            var start = source.IndexOf(written(Text), from, StringComparison.Ordinal);
            if (start < 0)
                continue;
            var before = written(Text.Substring(0, index)).Length;
            var span = new TextSpan(start + before, written(Text.Substring(index, length)).Length);
            return new SourceLocation(Location.Path, span);
        }

        return Location;
    }

    private static string Quoted(string text) => text.Replace("\"", "\"\"");
}
