using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Playbook.Repository.Tests.House;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Repository.Tests.Library;

public sealed partial class LibraryTests
{
    private const int Practices = 92;

    // Answers that say no without being events of the kind `refusal`.
    private static readonly ImmutableArray<string> Refusals =
    [
        .. from path in RefusalSources
           from Match match in RefusalEvent().Matches(File.ReadAllText(path))
           select match.Groups[1].Value,
        "handoff_rejected", "approval_refused",
    ];

    private static IEnumerable<string> RefusalSources =>
        Directory.EnumerateFiles(RepositoryFolder.PathOf("playbooks"), "*.playbook")
            .Concat(Directory.EnumerateFiles(
                RepositoryFolder.PathOf("src", "Playbook.Compiler", "Prelude"), "*.playbook"));

    private static ImmutableDictionary<int, string> Table =>
        TableRow().Matches(File.ReadAllText(RepositoryFolder.PathOf("playbooks", "README.md"))).ToImmutableDictionary(
            match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture),
            match => match.Groups[2].Value);

    [Fact]
    public void Every_practice_is_served_by_a_playbook() =>
        Enumerable.Range(1, Practices)
            .Except(LibraryPlaybook.All.SelectMany(playbook => playbook.Rows))
            .ShouldBeEmpty();

    [Fact]
    public void Every_practice_has_its_row_in_the_reference() =>
        Table.Keys.Order().ShouldBe(Enumerable.Range(1, Practices));

    [Fact]
    public void The_example_of_a_practice_says_that_it_serves_it() => Rule.Holds(
        "Name the row in the comment under the header, or another playbook in the table of playbooks/README.md.",
        from row in Table
        let playbook = LibraryPlaybook.All.FirstOrDefault(item => item.File == row.Value)
        where playbook is not null && !playbook.Rows.Contains(row.Key)
        select $"row {row.Key}: {row.Value}");

    [Fact]
    public void Every_playbook_rehearses_a_refusal_and_a_skip() => Rule.Holds(
        "Write at least three scenarios, one in which somebody says no, and one with `skipped because`.",
        from playbook in LibraryPlaybook.All
        where playbook.IsWrittenForTheLibrary
        where playbook.Scenarios.Length < 3
            || !playbook.Scenarios.Any(IsRefusal)
            || !playbook.Scenarios.Any(text => text.Contains(" skipped because ", StringComparison.Ordinal))
        select playbook.File);

    private static bool IsRefusal(string scenario) =>
        Refusals.Any(word => scenario.Contains($" {word}", StringComparison.Ordinal));

    [Fact]
    public void No_playbook_repeats_a_sentence_of_another() => Rule.Holds(
        "Each playbook has its own voice: say it in other words.",
        from playbook in LibraryPlaybook.All
        where playbook.IsWrittenForTheLibrary
        from sentence in playbook.Sentences
        where LibraryPlaybook.All.Any(other => other.File != playbook.File && other.Sentences.Contains(sentence))
        select $"{playbook.File}: {sentence}");

    [GeneratedRegex(@"^\| ([0-9]+) \|.*\[([a-z-]+)\]\([a-z-]+\.playbook\) \|$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex("^event ([a-z_]+).*, refusal$", RegexOptions.Multiline)]
    private static partial Regex RefusalEvent();
}
