using Playbook.Compiler.Formatting;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Tests.Syntax;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Formatting;

public sealed class PlaybookFormatterTests
{
    [Theory]
    [InlineData("workspace.playbook")]
    [InlineData("warm-inbound.playbook")]
    public void The_sample_workspace_is_canonical(string name)
    {
        var text = File.ReadAllText(RepositoryFolder.PathOf("playbooks", name));
        var tree = SyntaxTree.ParseText(text, name);
        tree.GetDiagnostics().ShouldBeEmpty();
        PlaybookFormatter.Format(tree).ShouldBe(text);
        PlaybookFormatter.GetChanges(tree).ShouldBeEmpty();
    }

    [Fact]
    public void Blanks_blank_lines_and_line_ends_are_laid_out()
    {
        const string Careless =
            "team  sales   \"Sales\"\r\n    head \"Jo\" # who\r\n\r\n\r\n"
            + "    holidays 2026-12-25 ,2027-01-01\r\n"
            + "segment big\n  ( lead . employees   above 50 and\n        lead.role contains \"x\" )\n\n\n";
        Format(Careless).ShouldBe(
            "team sales \"Sales\"\n  head \"Jo\"  # who\n\n  holidays 2026-12-25, 2027-01-01\n\n"
            + "segment big\n  (lead.employees above 50 and\n      lead.role contains \"x\")\n");
    }

    [Fact]
    public void Steps_stand_apart_and_points_keep_their_sign()
    {
        Format("play a\n  on b\n  step c\n    score d + 5\n  step e\n    finish\n").ShouldBe(
            "play a\n  on b\n\n  step c\n    score d +5\n\n  step e\n    finish\n");
    }

    [Fact]
    public void A_comment_stays_at_the_block_that_it_is_indented_with()
    {
        const string Text =
            "# top\nteam a\n  head \"x\"\n  # the team's last word\n\n"
            + "# before the next\nteam b\n  head \"y\"\n  # the end\n";
        Format(Text).ShouldBe(Text);
    }

    [Fact]
    public void A_line_that_cannot_be_read_keeps_its_words()
    {
        const string Text = "team a\n  head   of   sales?\n  backup b\n";
        Format(Text).ShouldBe(Text);
    }

    [Fact]
    public void Formatting_twice_changes_nothing_and_keeps_every_comment() => Seeded.Run(3_000, (random, _) =>
    {
        var text = random.Next(2) == 0 ? TextGenerator.Excerpt(random, 15) : TextGenerator.Any(random);
        var once = Format(text);
        var comments = Comments(once).SequenceEqual(Comments(text));
        if (!comments || Format(once) != once)
            throw new ShouldAssertException($"comments kept: {comments}\n{text}\n--\n{once}\n--\n{Format(once)}");
    });

    private static string Format(string text) => PlaybookFormatter.Format(SyntaxTree.ParseText(text));

    private static IEnumerable<string> Comments(string text) =>
        from token in SyntaxTree.ParseText(text).Root.DescendantTokens()
        from trivia in token.LeadingTrivia.Concat(token.TrailingTrivia)
        where trivia.Kind == SyntaxKind.CommentTrivia
        select trivia.Text;
}
