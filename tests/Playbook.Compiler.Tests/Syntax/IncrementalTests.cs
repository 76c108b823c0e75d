using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Syntax;

public sealed class IncrementalTests
{
    [Fact]
    public void A_changed_text_reads_as_if_it_were_read_anew() => Seeded.Run(20_000, (random, _) =>
    {
        var text = random.Next(200) == 0 ? TextGenerator.Playbook(random) : TextGenerator.Excerpt(random, 12);
        var tree = SyntaxTree.ParseText(text);
        for (var edit = 0; edit < 3; edit++)
        {
            var start = random.Next(text.Length + 1);
            var span = new TextSpan(
                start, Math.Min(random.Next(4) == 0 ? random.Next(60) : random.Next(3), text.Length - start));
            var stretch = TextGenerator.Stretch(random);
            var changed = tree.Text.WithChange(span, stretch);
            tree = tree.WithChangedText(changed);
            var before = text;
            text = text.Remove(span.Start, span.Length).Insert(span.Start, stretch);
            var whole = SyntaxTree.ParseText(text);
            if (!tree.Root.IsEquivalentTo(whole.Root) || !tree.GetDiagnostics().SequenceEqual(whole.GetDiagnostics()))
                throw new ShouldAssertException(
                    $"`{stretch}` over {span}: {SyntaxTexts.Difference(tree, whole)}\n{before}");
            changed.ToString().ShouldBe(text);
        }
    });

    [Fact]
    public void A_text_that_was_not_made_from_the_old_one_is_compared()
    {
        var tree = SyntaxTree.ParseText(TextGenerator.Playbook(Seeded.ForCase(1)));
        var text = tree.Text.ToString().Replace("3 days", "4 days");
        tree.WithChangedText(SourceText.From(text)).Root.ToFullString().ShouldBe(text);
    }

    [Fact]
    public void A_change_in_one_line_shares_every_other_declaration()
    {
        var text = TextGenerator.Playbook(Seeded.ForCase(2));
        var tree = SyntaxTree.ParseText(text);
        var place = text.IndexOf("days", StringComparison.Ordinal) - 2;
        var changed = tree.WithChangedText(tree.Text.WithChange(new TextSpan(place, 1), "6"));
        changed.Root.Lines.Count.ShouldBe(tree.Root.Lines.Count);
        changed.Root.Lines.Zip(tree.Root.Lines).Count(pair => !pair.First.IsEquivalentTo(pair.Second)).ShouldBe(1);
    }
}
