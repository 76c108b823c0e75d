using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Playbook.Compiler.Diagnostics;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Diagnostics;

/// <summary>A page is documentation that is run: what it avoids is found, and what it prefers is not.</summary>
public sealed partial class PageTests
{
    public static TheoryData<string> Codes => [.. DiagnosticDescriptors.Codes];

    public static TheoryData<string> PlaybookCodes =>
    [
        .. DiagnosticDescriptors.All.Where(HasPlaybooks).Select(descriptor => descriptor.Code),
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_says_why_what_to_avoid_and_what_to_prefer(string code)
    {
        var descriptor = DiagnosticDescriptors.Get(code);

        descriptor.Code.ShouldBe(code);
        descriptor.Name.ShouldBe(DiagnosticDescriptors.NameOf(code));
        ((int)descriptor.Floor).ShouldBeLessThanOrEqualTo((int)descriptor.DefaultSeverity);
        descriptor.Page.Why.ShouldNotBeEmpty();
        descriptor.Page.Avoid.ShouldNotBeEmpty();
        descriptor.Page.Prefer.ShouldNotBeEmpty();
        if (HasPlaybooks(descriptor))
        {
            descriptor.Page.AvoidExamples.ShouldNotBeEmpty();
            descriptor.Page.PreferExamples.ShouldNotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_words_blame_nobody(string code)
    {
        var words = DiagnosticDescriptors.Get(code).Words;

        words.Title.ShouldNotContain("{", customMessage: "a title makes sense without arguments");
        foreach (var text in new[] { words.Title, words.Message, words.Note, words.Help })
            Blame().Matches(text).Select(match => match.Value).ShouldBeEmpty(text);
    }

    [Theory]
    [MemberData(nameof(PlaybookCodes))]
    public void What_it_says_to_avoid_is_found_and_nothing_else(string code)
    {
        foreach (var example in DiagnosticDescriptors.Get(code).Page.AvoidExamples)
            FoundIn(example).Select(diagnostic => diagnostic.Code).Distinct().ShouldBe([code], Messages(example));
    }

    [Theory]
    [MemberData(nameof(PlaybookCodes))]
    public void What_it_says_to_prefer_has_no_finding(string code)
    {
        foreach (var example in DiagnosticDescriptors.Get(code).Page.PreferExamples)
            FoundIn(example).Select(diagnostic => diagnostic.Code).ShouldNotContain(code, Messages(example));
    }

    [Theory]
    [MemberData(nameof(PlaybookCodes))]
    public void Its_message_fills_every_place(string code)
    {
        foreach (var diagnostic in DiagnosticDescriptors.Get(code).Page.AvoidExamples.SelectMany(FoundIn))
        {
            var words = diagnostic.Words;
            foreach (var text in new[] { words.Title, words.Message, words.Note, words.Help })
                Placeholder().IsMatch(text).ShouldBeFalse(text);
        }
    }

    [Theory]
    [MemberData(nameof(PlaybookCodes))]
    public void Each_of_its_fixes_removes_it_and_adds_nothing(string code)
    {
        foreach (var example in DiagnosticDescriptors.Get(code).Page.AvoidExamples)
        {
            var files = SourceFiles.Split(example);
            foreach (var diagnostic in FoundIn(example))
            {
                foreach (var fix in diagnostic.Fixes)
                    CheckFix(files, diagnostic, fix);
            }
        }
    }

    private static void CheckFix(ImmutableArray<SourceFile> files, Diagnostic diagnostic, TextFix fix)
    {
        var before = CodesIn(files);
        var mended = files.Select(file => file.Path == diagnostic.Location.Path
            ? file with { Text = TextChanges.Apply(file.Text, fix.Changes) }
            : file).ToImmutableArray();

        before.Remove(diagnostic.Code);
        CodesIn(mended).ShouldBe(before, $"after: {fix.Title}\n{string.Join("\n", mended.Select(file => file.Text))}");
    }

    private static List<string> CodesIn(ImmutableArray<SourceFile> files) =>
        [.. Check.Found(files).Select(reported => reported.Diagnostic.Code).Order(StringComparer.Ordinal)];

    private static IEnumerable<Diagnostic> FoundIn(string example) =>
        Check.Found(SourceFiles.Split(example)).Select(reported => reported.Diagnostic);

    private static string Messages(string example) =>
        string.Join("\n", FoundIn(example).Select(diagnostic => $"{diagnostic}: {diagnostic.Words.Message}"));

    // The examples of the others are commands, settings and guides; the tests of the tool and the guide hold them.
    // What breaks a limit is too long for a page; tests of the limits make it.
    private static bool HasPlaybooks(DiagnosticDescriptor descriptor) =>
        !descriptor.Code.StartsWith("PB6", StringComparison.Ordinal)
        && !descriptor.Code.StartsWith("PB9", StringComparison.Ordinal)
        && (descriptor.Category != "limits" || !descriptor.Page.AvoidExamples.IsEmpty);

    [GeneratedRegex(@"\b(invalid|illegal|unexpected token|wrong syntax|your fault)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Blame();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
