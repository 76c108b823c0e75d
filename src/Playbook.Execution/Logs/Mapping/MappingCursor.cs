using System.Collections.Immutable;

namespace Playbook.Execution.Logs.Mapping;

/// <summary>
/// Reads the words of one mapping line from left to right; notes the first thing that is not as expected.
/// </summary>
internal sealed class MappingCursor(MappingLine line)
{
    private int position = 1;

    /// <summary>What went wrong first; null while all is well.</summary>
    public string? Problem { get; private set; }

    private bool IsAtEnd => position >= line.Words.Length;

    private bool IsAtQuoted => !IsAtEnd && line.Words[position].IsQuoted;

    /// <summary>Takes a keyword if it is next.</summary>
    public bool Take(string keyword)
    {
        if (IsAtEnd || !line.Words[position].Is(keyword))
            return false;
        position++;
        return true;
    }

    public void Expect(string keyword)
    {
        if (!Take(keyword))
            Fail($"`{keyword}`");
    }

    public string Word(string what)
    {
        if (IsAtEnd || line.Words[position].Is(","))
        {
            Fail(what);
            return "";
        }

        return line.Words[position++].Text;
    }

    /// <summary>
    /// A place: <c>user.id</c>, <c>"Column with spaces"</c>, <c>attributes."Referrer URL"</c>, or <c>row</c>.
    /// </summary>
    public LogPath Path(string what)
    {
        if (IsAtQuoted)
            return new LogPath(line.Words[position].Text, [line.Words[position++].Text]);
        if (!IsAtEnd && (line.Words[position].Is("or") || line.Words[position].Is("and")))
        {
            Fail(what);
            return LogPath.Row;
        }

        var word = Word(what);
        if (word == "row")
            return LogPath.Row;
        if (!word.EndsWith('.') || !IsAtQuoted)
            return LogPath.Of(word);
        var last = line.Words[position++].Text;
        return new LogPath(word + last, [.. word[..^1].Split('.'), last]);
    }

    /// <summary>Names of members or columns, joined by <c>or</c> or by <c>and</c>.</summary>
    public Locator Locator(string what)
    {
        var paths = ImmutableArray.CreateBuilder<LogPath>();
        paths.Add(Path(what));
        var joined = !IsAtEnd && line.Words[position].Is("and");
        while (Take(joined ? "and" : "or"))
            paths.Add(Path(what));
        return new Locator(paths.ToImmutable(), joined);
    }

    public ImmutableArray<string> List(string what)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        do
            items.Add(Word(what));
        while (Take(","));
        return items.ToImmutable();
    }

    public void End()
    {
        if (!IsAtEnd)
            Fail("the end of the line");
    }

    private void Fail(string expected)
    {
        var found = IsAtEnd ? "the line ends" : $"`{line.Words[position].Text}` stands there";
        Problem ??= $"`{line.Words[0].Text}` expects {expected} here; {found}.";
    }
}
