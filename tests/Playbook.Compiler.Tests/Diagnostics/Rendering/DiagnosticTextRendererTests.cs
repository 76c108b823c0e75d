using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Diagnostics.Rendering;
using Playbook.Compiler.Text;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Diagnostics.Rendering;

public sealed class DiagnosticTextRendererTests
{
    private const string Settings = "root = true\n\n[*.playbook]\nplaybook_diagnostic.no-decay.severity = eror\n";

    [Fact]
    public void A_message_shows_the_line_the_reason_and_the_way_out() =>
        Snapshot.Match(Plain(Settings, EvidentMistake()), "one-finding");

    [Fact]
    public void A_terminal_gets_colours() =>
        Snapshot.Match(
            Render(Settings, EvidentMistake(), hasColours: true).Replace("\u001b", "ESC"), "one-finding-with-colours");

    [Fact]
    public void Causes_in_this_and_in_another_file_are_labelled() =>
        Snapshot.Match(
            Plain(
                Settings,
                Finding(Settings, "eror")
                    .WithLabel(Place(Settings, "[*.playbook]"), "these files are meant")
                    .WithLabel(new SourceLocation("other", new TextSpan(0, 5)), "the same setting stands here")),
            "causes-in-two-files");

    [Fact]
    public void A_finding_without_a_place_is_still_a_whole_message() =>
        Snapshot.Match(Plain("", Diagnostic.Create("PB6002", SourceLocation.None, "eror", "")), "no-place");

    [Fact]
    public void A_byte_order_mark_takes_no_column_and_is_not_shown()
    {
        const string text = "a = eror\nb = 1\n";

        Plain("\uFEFF" + text, Finding("\uFEFF" + text, "eror")).ShouldBe(Plain(text, Finding(text, "eror")));
    }

    [Fact]
    public void A_long_line_is_shown_around_its_mark()
    {
        var text = new string('x', 1_000_000) + " eror " + new string('y', 1_000_000);
        var rendered = Plain(text, Finding(text, "eror"));

        rendered.Length.ShouldBeLessThan(1500);
        rendered.ShouldContain("…");
        rendered.ShouldContain(" eror ");
    }

    [Theory]
    [InlineData("ab\u202Eeror")]
    [InlineData("\u001b[31meror")]
    [InlineData("\u0007eror")]
    public void Characters_that_would_fool_a_terminal_are_replaced(string text)
    {
        var rendered = Plain(text, Finding(text, "eror"));

        rendered.ShouldContain("\uFFFD");
        rendered.ShouldNotContain("\u202E");
        rendered.ShouldNotContain("\u001b");
    }

    [Theory]
    [InlineData("é eror", 2)]
    [InlineData("e\u0301 eror", 2)]
    [InlineData("😀 eror", 3)]
    [InlineData("図 eror", 3)]
    [InlineData("\teror", 1)]
    public void The_underline_stands_under_what_is_seen(string text, int columns) =>
        Plain(text, Finding(text, "eror")).Split('\n').ShouldContain(line =>
            line.StartsWith("   | " + new string(' ', columns) + "^^^^ ", StringComparison.Ordinal));

    [Fact]
    public void A_place_outside_of_the_text_is_shown_at_its_end() =>
        Plain("ab\n", Diagnostic.Create("PB6002", new SourceLocation("file", new TextSpan(50, 3)), "x", ""))
            .ShouldContain("file:2:1");

    [Fact]
    public void What_a_message_quotes_can_neither_fool_the_terminal_nor_drown_the_sentence()
    {
        var finding = Diagnostic.Create("PB6002", SourceLocation.None, "\u001b[2J" + new string('x', 5000), "");

        finding.Words.Message.ShouldStartWith("Expected error, warning, info or hidden, found `\uFFFD[2Jxxx");
        finding.Words.Message.Length.ShouldBeLessThan(700);
    }

    private static Diagnostic EvidentMistake() => Finding(Settings, "eror")
        .WithFix(TextFix.Replace(Place(Settings, "eror").Span, "error", isSafe: true))
        .WithFix(TextFix.Replace(Place(Settings, "eror").Span, "warning", isSafe: false));

    private static Diagnostic Finding(string text, string culprit) =>
        Diagnostic.Create("PB6002", Place(text, culprit), culprit, Suggestions.DidYouMean("error"));

    private static SourceLocation Place(string text, string part) =>
        new("file", new TextSpan(text.IndexOf(part, StringComparison.Ordinal), part.Length));

    private static string Plain(string text, Diagnostic diagnostic) => Render(text, diagnostic, hasColours: false);

    private static string Render(string text, Diagnostic diagnostic, bool hasColours)
    {
        var sources = new SourceLookup(path => path switch
        {
            "file" => SourceText.From(text), "other" => SourceText.From("first\nsecond\n"), _ => null,
        });
        return new DiagnosticTextRenderer(sources, hasColours)
            .Render(new ReportedDiagnostic(diagnostic, DiagnosticSeverity.Warning));
    }
}
