using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Guides.Words;

/// <summary>
/// The interface words of one language: everything that a guide says and no author wrote. A word that the language
/// lacks is taken from English and noted in <see cref="Missing"/>, so that a print never fails for a translation.
/// </summary>
public sealed class GuideWords
{
    private readonly IReadOnlyDictionary<string, string> _words;
    private readonly IReadOnlyDictionary<string, string> _english;
    private readonly IReadOnlyDictionary<string, string> _prelude;
    private readonly PluralRule _plural;

    private GuideWords(
        string language,
        IReadOnlyDictionary<string, string> words,
        IReadOnlyDictionary<string, string> english,
        IReadOnlyDictionary<string, string> prelude)
    {
        Language = language;
        _prelude = prelude;
        _words = words;
        _english = english;
        _plural = PluralRule.For(language);
        Formats = new LocaleFormats(this);
        Missing = [.. english.Keys.Where(key => !words.ContainsKey(key)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The languages that have a word file, English first.</summary>
    public static ImmutableArray<string> Languages { get; } = ["en", "de"];

    /// <summary>The language's tag, as <c>en</c> or <c>de</c>.</summary>
    public string Language { get; }

    /// <summary>Dates, times and numbers as this language writes them.</summary>
    internal LocaleFormats Formats { get; }

    /// <summary>Keys that only English has.</summary>
    internal ImmutableArray<string> Missing { get; }

    /// <summary>The words that are always complete.</summary>
    public static GuideWords English { get; } = Load("en");

    /// <summary>The words of a language; null for one that has no word file.</summary>
    public static GuideWords? Find(string language)
    {
        if (!Languages.Contains(language))
            return null;
        return language == English.Language ? English : Load(language);
    }

    private static GuideWords Load(string language)
    {
        var english = WordFile.Parse(EmbeddedText.Read("Words/en.words"));
        return new GuideWords(
            language,
            language == "en" ? english : WordFile.Parse(EmbeddedText.Read($"Words/{language}.words")),
            english,
            WordFile.Parse(EmbeddedText.Read($"Words/{language}.prelude.words")));
    }

    /// <summary>For tests: words from texts instead of embedded files.</summary>
    internal static GuideWords FromText(string language, string words, string english) =>
        new(language, WordFile.Parse(words), WordFile.Parse(english), new Dictionary<string, string>());

    internal bool Has(string key) => _english.ContainsKey(key) || _english.ContainsKey(key + ".other");

    /// <summary>For a message: the keys of the word files, with the one that is nearest to a wrong one.</summary>
    internal string KeysLike(string wrong) =>
        "the keys of the word files" + Suggestions.DidYouMean(Suggestions.Closest(wrong, _english.Keys));

    /// <summary>The word of a key, its placeholders filled.</summary>
    internal string this[string key, params ReadOnlySpan<string> arguments] => Fill(Raw(key), arguments);

    /// <summary>
    /// What the language calls something that the prelude declares, as <c>event.page_viewed</c>; null where the
    /// prelude's own title serves.
    /// </summary>
    internal string? FindPrelude(string key) => _prelude.GetValueOrDefault(key);

    /// <summary>
    /// The word of a key in the plural form that <paramref name="count"/> asks for; {0} is the count.
    /// </summary>
    internal string Count(string key, decimal count) =>
        Fill(LocaleFormats.Tied(Raw($"{key}.{_plural.FormOf(count)}")), [Formats.Number(count)]);

    /// <summary>
    /// The same in the form that a language uses after a preposition: <c>nach drei Tagen</c>. A language that
    /// has no such form has no such keys.
    /// </summary>
    internal string CountDative(string key, decimal count)
    {
        var dative = $"{key}.dative.{_plural.FormOf(count)}";
        return _words.TryGetValue(dative, out var word)
            ? Fill(LocaleFormats.Tied(word), [Formats.Number(count)])
            : Count(key, count);
    }

    private string Raw(string key) =>
        _words.TryGetValue(key, out var word) || _english.TryGetValue(key, out word)
            ? word
            : throw new InvalidOperationException($"There is no interface word '{key}'.");

    private static string Fill(string word, ReadOnlySpan<string> arguments)
    {
        if (arguments.Length == 0)
            return word;

        var filled = new System.Text.StringBuilder(word.Length + 16);
        for (var i = 0; i < word.Length; i++)
        {
            var isSlot = word[i] == '{' && i + 2 < word.Length && char.IsAsciiDigit(word[i + 1]) && word[i + 2] == '}';
            if (!isSlot || word[i + 1] - '0' >= arguments.Length)
            {
                filled.Append(word[i]);
                continue;
            }

            filled.Append(arguments[word[i + 1] - '0']);
            i += 2;
        }

        return filled.ToString();
    }
}
