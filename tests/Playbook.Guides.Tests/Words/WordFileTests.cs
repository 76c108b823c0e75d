using System.Text.RegularExpressions;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Symbols;
using Playbook.Guides.Sections;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Words;

public class WordFileTests
{
    public static IEnumerable<object[]> Languages =>
        GuideWords.Languages.Select(language => new object[] { language });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_every_word_and_no_other(string language)
    {
        var english = WordFile.Parse(EmbeddedText.Read("Words/en.words"));
        var words = WordFile.Parse(EmbeddedText.Read($"Words/{language}.words"));
        // A language may have forms that English lacks.
        words.Keys.Where(key => !key.Contains(".dative.")).Order(StringComparer.Ordinal)
            .ShouldBe(english.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, word) in english)
            Slots(words[key]).ShouldBeSubsetOf(Slots(word), key);
    }

    /// <summary>What the prelude declares is the product's, so a translation says it too.</summary>
    [Fact]
    public void Every_language_names_all_that_the_prelude_declares_and_nothing_else()
    {
        var workspace = Compilation.Create([]).BoundWorkspace;
        IEnumerable<Symbol> declared =
        [
            .. workspace.Events.Select(bound => bound.Event),
            .. workspace.Events.SelectMany(bound => bound.Event.Fields),
            .. workspace.LeadFields,
            .. workspace.Channels.Select(bound => bound.Channel),
            .. workspace.CardKinds.Select(bound => bound.CardKind),
        ];
        var fields = workspace.LeadFields.Cast<FieldSymbol>()
            .Concat(workspace.Events.SelectMany(bound => bound.Event.Fields));
        var options = from field in fields
                      from option in field.Type.Choices
                      select $"choice.{field.Name}.{option}";
        // Other cards have sections of their own, with words of their own.
        var cardFields = from kind in workspace.CardKinds
                         where !OtherCardsSection.PrintedElsewhere.Contains(kind.CardKind.Name)
                         from field in kind.CardKind.Fields
                         select $"cardfield.{kind.CardKind.Name}.{field.Name}";
        var prelude = declared.Select(symbol => $"{symbol.Kind.ToString().ToLowerInvariant()}.{symbol.Name}")
            .Concat(options).Concat(cardFields).Distinct().Order(StringComparer.Ordinal).ToArray();
        foreach (var language in GuideWords.Languages.Where(language => language != "en"))
        {
            var words = WordFile.Parse(EmbeddedText.Read($"Words/{language}.prelude.words"));
            words.Keys.Order(StringComparer.Ordinal).ShouldBe(prelude, ignoreOrder: false, language);
        }

        // English says only what the prelude's own names say badly.
        WordFile.Parse(EmbeddedText.Read("Words/en.prelude.words")).Keys.ShouldBeSubsetOf(prelude);
    }

    [Fact]
    public void Numbers_dates_and_amounts_are_written_as_the_language_writes_them()
    {
        var (english, german) = (Find("en").Formats, Find("de").Formats);
        english.Number(1234567.5m).ShouldBe("1,234,567.5");
        german.Number(1234567.5m).ShouldBe("1.234.567,5");
        english.Date(new DateOnly(2026, 12, 1)).ShouldBe("1 December 2026");
        german.Date(new DateOnly(2026, 12, 1)).ShouldBe("1. Dezember 2026");
        english.List(["a", "b", "c"]).ShouldBe("a, b and c");
        german.List(["a", "b", "c"]).ShouldBe("a, b und c");
    }

    [Fact]
    public void One_and_many_have_their_own_words()
    {
        Find("en").Count("duration.day", 1).ShouldBe("1\u00A0day");
        Find("en").Count("duration.day", 2).ShouldBe("2\u00A0days");
        Find("de").Count("duration.day", 1).ShouldBe("1\u00A0Tag");
        Find("de").CountDative("duration.day", 3).ShouldBe("3\u00A0Tagen");
        Find("en").CountDative("duration.day", 3).ShouldBe("3\u00A0days");
    }

    [Fact]
    public void No_line_ends_between_a_number_and_a_short_unit()
    {
        var german = Find("de");
        german.Formats.Percent(40).ShouldBe("40\u00A0%");
        german.Formats.Money(1200, "EUR").ShouldBe("1.200\u00A0EUR");
        german.Count("times", 2).ShouldBe("2\u00A0Mal");
        german.Count("duration.workinghour", 2).ShouldBe("2 Arbeitsstunden");
        Find("en").Count("duration.workinghour", 2).ShouldBe("2\u00A0working hours");
    }

    [Fact]
    public void A_missing_word_is_taken_from_english_and_noted()
    {
        var words = GuideWords.FromText("de", "yes = ja", "yes = yes\nno = no");
        words["no"].ShouldBe("no");
        words.Missing.ShouldBe(["no"]);
    }

    private static GuideWords Find(string language) =>
        GuideWords.Find(language) ?? throw new InvalidOperationException(language);

    private static string[] Slots(string word) =>
        [.. Regex.Matches(word, @"\{\d\}").Select(match => match.Value).Distinct()];
}
