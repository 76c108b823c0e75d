using System.Collections.Immutable;
using System.Text;

namespace Playbook.Testing;

/// <summary>Several files in one text: a line <c># file: NAME</c> starts the next one.</summary>
public static class SourceFiles
{
    public const string FirstName = "test.playbook";

    private const string Heading = "# file:";

    /// <summary>Splits the text. What stands before the first heading, if anything, is <c>test.playbook</c>.</summary>
    public static ImmutableArray<SourceFile> Split(string text)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var (path, body, isNamed) = (FirstName, new StringBuilder(), false);
        foreach (var line in LinesOf(text))
        {
            if (!line.StartsWith(Heading, StringComparison.Ordinal))
            {
                body.Append(line);
                continue;
            }
            if (isNamed || body.ToString().Trim().Length > 0)
                files.Add(new SourceFile(path, body.ToString()));
            (path, isNamed) = (line[Heading.Length..].Trim(), true);
            body.Clear();
        }
        files.Add(new SourceFile(path, body.ToString()));
        return files.ToImmutable();
    }

    // Lines with their ends, so that joining them gives the text back to the byte.
    private static IEnumerable<string> LinesOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            yield return text[start..next];
            start = next;
        }
    }
}
