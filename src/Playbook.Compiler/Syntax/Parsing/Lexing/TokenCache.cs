using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>
/// Tokens by the exact text that they were read from, trivia included: a word that comes again with the same blanks is
/// the same object. It belongs to one reading of one text; a place in the table is simply taken over.
/// </summary>
internal sealed class TokenCache
{
    private const int LongestText = 40;

    private readonly string _text;
    private readonly Entry[] _entries;

    public TokenCache(string text)
    {
        _text = text;
        var size = 16;
        while (size < 2048 && size * 8 < text.Length)
            size *= 2;
        _entries = new Entry[size];
    }

    public GreenToken? Find(int start, int end, int hash)
    {
        ref var entry = ref _entries[hash & (_entries.Length - 1)];
        return entry.Token is { } token && entry.Hash == hash && token.FullWidth == end - start
            && _text.AsSpan(entry.Start, token.FullWidth).SequenceEqual(_text.AsSpan(start, token.FullWidth))
                ? token
                : null;
    }

    public void Add(int start, int hash, GreenToken token)
    {
        if (token.FullWidth <= LongestText)
            _entries[hash & (_entries.Length - 1)] = new Entry(hash, start, token);
    }

    public int Hash(int start, int end)
    {
        var hash = end - start;
        for (var index = start; index < end; index++)
            hash = unchecked((hash * 31) + _text[index]);
        return hash ^ (hash >> 15);
    }

    private readonly record struct Entry(int Hash, int Start, GreenToken? Token);
}
