using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>
/// Tokens by the exact text that they were read from, trivia included: a word that comes again with the same blanks is
/// the same object, in this text or the next one of the same thread. A place in the table is simply taken over, so it
/// keeps a few thousand short texts at most.
/// </summary>
internal sealed class TokenCache
{
    private const int LongestText = 40;
    private const int Size = 2048;

    [ThreadStatic]
    private static TokenCache? _ofThread;

    private readonly Entry[] _entries = new Entry[Size];

    private TokenCache()
    {
    }

    public static TokenCache OfThread => _ofThread ??= new TokenCache();

    public GreenToken? Find(ReadOnlySpan<char> text, int hash)
    {
        ref var entry = ref _entries[hash & (Size - 1)];
        return entry.Hash == hash && entry.Token is { } token && token.IsWrittenAs(text) ? token : null;
    }

    public void Add(GreenToken token, int hash)
    {
        if (token.FullWidth <= LongestText)
            _entries[hash & (Size - 1)] = new Entry(hash, token);
    }

    public static int Hash(ReadOnlySpan<char> text)
    {
        var hash = text.Length;
        foreach (var sign in text)
            hash = unchecked((hash * 31) + sign);
        return hash ^ (hash >> 15);
    }

    private readonly record struct Entry(int Hash, GreenToken? Token);
}
