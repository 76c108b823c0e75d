using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Playbook.Compiler;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Rules;
using Playbook.Compiler.Symbols;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Repository.Tests.Library;

/// <summary>
/// The mistake of each rule, put into three playbooks of the library that were not written for it, is found, and
/// nothing else is.
/// </summary>
public sealed class SeededMistakeTests
{
    private const int Playbooks = 3;

    private static readonly ImmutableSortedDictionary<string, string> Library =
        Directory.EnumerateFiles(RepositoryFolder.PathOf("playbooks"), "*.playbook")
            .ToImmutableSortedDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>The library without the playbooks that listen and the events by which others hear.</summary>
    private static readonly ImmutableSortedDictionary<string, string> Deaf =
        Library.RemoveRange(["social-listening.playbook", "social-guideline.playbook"])
            .ToImmutableSortedDictionary(
                file => file.Key,
                file => Regex.Replace(file.Value, @"\n  venue text.*", "")
                    .Replace("question_asked", "demo_requested", StringComparison.Ordinal),
                StringComparer.Ordinal);

    public static TheoryData<string> Codes => [.. Mistake.All.Select(mistake => mistake.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_is_found_in_three_playbooks_and_nothing_else_is_new(string code)
    {
        var mistake = Mistake.All.Single(item => item.Code == code);
        var (library, sound) = mistake.IsOfDeaf ? (Deaf, SoundDeaf.Value) : (Library, Sound.Value);
        var seeded = library.Where(file => file.Value.StartsWith("playbook ", StringComparison.Ordinal))
            .Where(file => !file.Value.Contains(" retired on ", StringComparison.Ordinal))
            .Select(file => (File: file.Key, Text: mistake.In(file.Value)))
            .Where(item => item.Text is not null).Take(Playbooks).ToArray();

        seeded.Length.ShouldBe(Playbooks, "the edit finds a place in three playbooks");
        foreach (var (file, text) in seeded)
        {
            var company = library["company.playbook"] + mistake.ForCompany;
            var mistaken = library.SetItem("company.playbook", company).SetItem(file, text ?? "");
            var found = Found(mistaken).Except(sound).ToArray();
            found.Select(item => item.Split(' ')[0]).Distinct()
                .ShouldBe([code], $"{file}:\n{string.Join("\n", found)}");
        }
    }

    [Fact]
    public void The_sound_call_has_no_finding() =>
        Found(Library.SetItem("renewal.playbook", $"{Library["renewal.playbook"]}\n{Mistake.SoundCall}"))
            .Except(Sound.Value).ShouldBeEmpty();

    [Fact]
    public void Every_rule_is_broken_once() =>
        Mistake.All.Select(mistake => mistake.Code).Order(StringComparer.Ordinal)
            .ShouldBe(BuiltInRules.All.Select(rule => rule.Descriptor.Code).Order(StringComparer.Ordinal));

    private static readonly Lazy<ImmutableArray<string>> Sound = new(() => Found(Library));

    private static readonly Lazy<ImmutableArray<string>> SoundDeaf = new(() => Found(Deaf));

    // Places move with the edit; the code, the file and the words stay.
    private static ImmutableArray<string> Found(ImmutableSortedDictionary<string, string> files) =>
    [
        .. from reported in Pipeline.Analyze(files, Options).Diagnostics
           let item = reported.Diagnostic
           select $"{item.Code} {item.Location.Path} {reported.Severity} {item.Words.Message}",
    ];

    private static PipelineOptions Options => PipelineOptions.Default with
    {
        Today = DateValue.FromCalendar(2026, 12, 1),
    };
}
