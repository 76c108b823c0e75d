namespace Playbook.Compiler.Syntax;

/// <summary>What is fixed about words and kinds.</summary>
public static class SyntaxFacts
{
    // The place of each word among the words.
    private static readonly Dictionary<string, int> Places = PlacesOf(SyntaxWords.Texts);

    /// <summary>
    /// The kind of a word; <see cref="SyntaxKind.IdentifierToken"/> for words that the grammar does not name.
    /// </summary>
    public static SyntaxKind GetWordKind(string text) =>
        Places.TryGetValue(text, out var place) ? SyntaxWords.FirstWord + (ushort)place : SyntaxKind.IdentifierToken;

    /// <summary>The text of a word's kind; nothing for other kinds.</summary>
    public static string? GetText(SyntaxKind kind) => kind switch
    {
        >= SyntaxWords.FirstWord and <= SyntaxWords.LastWord => SyntaxWords.Texts[kind - SyntaxWords.FirstWord],
        SyntaxKind.CommaToken => ",",
        SyntaxKind.DotToken => ".",
        SyntaxKind.PlusToken => "+",
        SyntaxKind.MinusToken => "-",
        SyntaxKind.OpenParenToken => "(",
        SyntaxKind.CloseParenToken => ")",
        SyntaxKind.ProseMarkToken => ">",
        SyntaxKind.OpenBraceToken => "{",
        SyntaxKind.CloseBraceToken => "}",
        _ => null,
    };

    /// <summary>True for words that are never names.</summary>
    public static bool IsReserved(SyntaxKind kind) => kind is >= SyntaxWords.FirstWord and <= SyntaxWords.LastReserved;

    /// <summary>True for words and names: everything spelt with letters, reserved or not.</summary>
    public static bool IsWord(SyntaxKind kind) =>
        kind is SyntaxKind.IdentifierToken or (>= SyntaxWords.FirstWord and <= SyntaxWords.LastWord);

    /// <summary>True for what may stand where a name is asked for: head words are names there.</summary>
    public static bool IsName(SyntaxKind kind) =>
        kind is SyntaxKind.IdentifierToken or (> SyntaxWords.LastReserved and <= SyntaxWords.LastWord);

    public static bool IsDay(SyntaxKind kind) => IsOneOf(SyntaxWords.Days, kind);

    public static bool IsUnit(SyntaxKind kind) => IsOneOf(SyntaxWords.Units, kind);

    public static bool IsPredefinedType(SyntaxKind kind) => IsOneOf(SyntaxWords.Types, kind);

    private static bool IsOneOf(SyntaxKind[] kinds, SyntaxKind kind)
    {
        foreach (var one in kinds)
        {
            if (one == kind)
                return true;
        }

        return false;
    }

    private static Dictionary<string, int> PlacesOf(IEnumerable<string> words)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words)
            places.Add(word, places.Count);
        return places;
    }
}
