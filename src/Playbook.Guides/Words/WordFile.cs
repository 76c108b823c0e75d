namespace Playbook.Guides.Words;

/// <summary>A word file: one <c>key = words</c> a line, <c>#</c> opens a comment, blank lines part groups.</summary>
internal static class WordFile
{
    /// <exception cref="InvalidOperationException">A line has no equals sign, or a key stands twice.</exception>
    public static IReadOnlyDictionary<string, string> Parse(string text)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;

            var at = line.IndexOf(" = ", StringComparison.Ordinal);
            if (at <= 0 || !words.TryAdd(line[..at].TrimEnd(), line[(at + 3)..]))
                throw new InvalidOperationException($"Line {number} of a word file needs a new key and ' = '.");
        }

        return words;
    }
}
