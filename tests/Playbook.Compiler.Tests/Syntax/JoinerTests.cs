using Playbook.Compiler.Formatting;
using Playbook.Compiler.Syntax;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Syntax;

/// <summary>Joiners stand where a script or an emoji needs them, and nowhere else.</summary>
public class JoinerTests
{
    private const string Family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";
    private const string Nurse = "\U0001F469\U0001F3FD\u200D\u2695\uFE0F";
    private const string Rainbow = "\U0001F3F3\uFE0F\u200D\U0001F308";
    private const string Persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
    private const string Hindi = "\u0915\u094D\u200D\u0937";
    private const string Bengali = "\u09B0\u200C\u09CD\u09AF";
    private const string Adlam = "\U0001E922\u200D\U0001E923";

    private static string Source(string text) =>
        $"segment one \"{text}\" # {text}\n  lead.employees above 5\n\nplay p\n  > {text}\n";

    private static SyntaxTree Parsed(string text) => SyntaxTree.ParseText(Source(text), "a.playbook");

    private static string[] Codes(string text) => [.. Parsed(text).GetDiagnostics().Select(finding => finding.Code)];

    [Theory]
    [InlineData(Family)]
    [InlineData(Nurse)]
    [InlineData(Rainbow)]
    [InlineData(Persian)]
    [InlineData(Hindi)]
    [InlineData(Bengali)]
    [InlineData(Adlam)]
    public void A_joiner_that_is_needed_may_stand(string text)
    {
        Codes(text).ShouldNotContain("PB1014");
        PlaybookFormatter.Format(Parsed(text)).ShouldContain($"\"{text}\"  # {text}");
    }

    [Theory]
    [InlineData("Big\u200Dfirms")]
    [InlineData("\u0391\u200C\u0392")]
    [InlineData("\u200D\U0001F469")]
    [InlineData("\U0001F469\u200D")]
    [InlineData("\U0001F469\u200Cx")]
    [InlineData("\U0001F469\u200C\U0001F469")]
    [InlineData("x\uFE0F\u200D\U0001F469")]
    [InlineData("\u0645\u200C")]
    [InlineData("\u0645\u200Cx")]
    [InlineData("\u0645\u200C\u0937")]
    [InlineData("\u0645\u200C\u200C\u0645")]
    [InlineData("\u0645\u200B\u0645")]
    [InlineData("\u0645\u200F\u0645")]
    [InlineData("\u0645\u202E\u0645")]
    public void Every_other_one_is_refused_in_texts_comments_and_prose(string text) =>
        Codes(text).Count(code => code == "PB1014").ShouldBe(3);

    [Fact]
    public void The_way_out_keeps_the_joiners_that_are_needed()
    {
        var finding = Parsed(Family + "\u200B").GetDiagnostics().First(finding => finding.Code == "PB1014");

        finding.Fixes.Single().Changes.Length.ShouldBe(1);
    }

    [Fact]
    public void A_name_has_no_joiner() =>
        SyntaxTree.ParseText("segment o\u200Dne\n  lead.employees above 5\n", "a.playbook").GetDiagnostics()
            .Select(finding => finding.Code).ShouldContain("PB1014");
}
