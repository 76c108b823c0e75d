using System.Diagnostics;
using Playbook.Compiler.Syntax;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Syntax;

public sealed class FuzzTests
{
    [Fact]
    public void Any_text_gives_a_tree_that_holds_it_to_the_byte() => Seeded.Run(100_000, (random, _) =>
    {
        var text = TextGenerator.Any(random);
        var tree = SyntaxTree.ParseText(text);
        var back = tree.Root.ToFullString();
        if (back != text)
            throw new ShouldAssertException($"The tree of\n{text}\nholds\n{back}");
        foreach (var finding in tree.GetDiagnostics())
        {
            if (finding.Location.Span.Start < 0 || finding.Location.Span.End > text.Length)
                throw new ShouldAssertException($"{finding} lies outside of {text.Length} signs: {text}");
        }
    });

    [Fact]
    public void Tokens_lie_one_behind_the_other_and_are_found_by_their_place() => Seeded.Run(3_000, (random, _) =>
    {
        var text = TextGenerator.Any(random);
        var root = SyntaxTree.ParseText(text).Root;
        var position = 0;
        foreach (var token in root.DescendantTokens())
        {
            token.FullSpan.Start.ShouldBe(position);
            position = token.FullSpan.End;
            if (token.FullSpan.Length > 0)
                root.FindToken(token.FullSpan.Start).FullSpan.ShouldBe(token.FullSpan);
        }

        position.ShouldBe(text.Length);
    });

    [Fact]
    public void Every_fix_removes_its_finding() => Seeded.Run(5_000, (random, _) =>
    {
        var text = TextGenerator.Damage(random, TextGenerator.Excerpt(random, 6), 1);
        var findings = SyntaxTree.ParseText(text).GetDiagnostics();
        foreach (var finding in findings)
        {
            foreach (var fix in finding.Fixes.Where(fix => fix.IsSafe))
            {
                var after = SyntaxTree.ParseText(SyntaxTexts.Apply(text, fix)).GetDiagnostics();
                if (after.Count(other =>
                    other.Code == finding.Code) >= findings.Count(other => other.Code == finding.Code))
                    throw new ShouldAssertException($"`{fix.Title}` keeps {finding.Code}:\n{text}");
            }
        }
    });

    [Fact]
    public void Ten_kilobytes_of_anything_are_read_in_less_than_fifty_milliseconds()
    {
        for (var number = 0; number < 100; number++)
        {
            var random = Seeded.ForCase(number);
            var text = TextGenerator.Any(random);
            while (text.Length < 10_000)
                text += TextGenerator.Any(random);
            // The machine may be busy with something else: the quickest of some readings says what reading costs.
            Enumerable.Range(0, 20).Any(_ => Time(text) < 50).ShouldBeTrue(text);
        }
    }

    private static double Time(string text)
    {
        var clock = Stopwatch.StartNew();
        SyntaxTree.ParseText(text).GetDiagnostics();
        return clock.Elapsed.TotalMilliseconds;
    }
}
