using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Syntax;

public sealed class LimitTests
{
    private const int Many = 100_000;

    public static TheoryData<string, string> Productions => new()
    {
        { "parentheses", "segment s\n  " + new string('(', Many) + "a is b" + new string(')', Many) },
        { "nots", "segment s\n  " + Repeat("not ", Many) + "a is b" },
        { "operands", "segment s\n  a is b" + Repeat(" and a is b", Many) },
        { "values", "segment s\n  a is b" + Repeat(" or b", Many) },
        { "items", "segment s\n  a is any of b" + Repeat(", b", Many) },
        { "points", "segment s\n  a" + Repeat(".a", Many) + " is b" },
        { "parentheses over lines", "segment s\n  a is b and\n" + Repeat("      (\n", Many) },
        { "operands over lines", "segment s\n  a is b" + Repeat(" and\n      a is b", Many) },
        { "items over lines", "segment s\n  a is any of b" + Repeat(",\n      b", Many) },
        { "levels", string.Concat(Enumerable.Range(0, 900).Select(level =>
            $"{new string(' ', level * 2)}if a is b\n")) },
        { "lines of a block", "segment s\n" + Repeat("  a is b\n", Many) },
        { "branches", "play p\n  step s\n    if a is b\n"
            + Repeat("    otherwise if a is b\n      finish\n", 20_000) },
        { "tokens", Repeat("kind a\n", 130_000) },
        { "signs", Repeat("# a\n", 300_000) },
        { "one line", new string('a', 10 << 20) },
        { "insertions", "> " + Repeat("{", Many) },
    };

    [Theory]
    [MemberData(nameof(Productions))]
    public void A_limit_is_the_same_on_a_small_and_a_large_stack(string name, string text)
    {
        var small = FindingsOnStack(text, 256 << 10);
        small.ShouldNotBeEmpty(name);
        small.Length.ShouldBeLessThan(20_000, name);
        FindingsOnStack(text, 8 << 20).ShouldBe(small, name);
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Sixteen_parentheses_are_read_and_seventeen_are_not(int count, bool isRead)
    {
        var text = "segment s\n  " + new string('(', count) + "a is b" + new string(')', count) + "\n";
        SyntaxTree.ParseText(text).GetDiagnostics().IsEmpty.ShouldBe(isRead);
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void Two_hundred_and_fifty_six_operands_are_read(int count, bool isRead)
    {
        var text = "segment s\n  " + string.Join(" and\n      ", Enumerable.Repeat("a is b", count)) + "\n";
        SyntaxTree.ParseText(text).GetDiagnostics().IsEmpty.ShouldBe(isRead);
    }

    // Memory stands in for time: it is the same on every machine, and work that grows faster shows in it.
    [Fact]
    public void Twice_the_mistakes_take_twice_the_memory()
    {
        var (few, many) = (Mistakes(5_000), Mistakes(10_000));
        Allocated(few);

        (Allocated(many) / Allocated(few)).ShouldBeLessThan(2.3);
        SyntaxTree.ParseText(many).GetDiagnostics().Length.ShouldBe(10_000);
    }

    private static string Mistakes(int count) => string.Concat(
        Enumerable.Range(0, count / 100)
            .Select(block => $"team t{block}\n" + Repeat("  capacity 5 hours per\n", 100)));

    private static double Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        SyntaxTree.ParseText(text).GetDiagnostics();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string[] FindingsOnStack(string text, int stackSize)
    {
        string[] found = [];
        var thread = new Thread(
            () =>
            {
                var tree = SyntaxTree.ParseText(text);
                tree.Root.ToFullString().Length.ShouldBe(text.Length);
                tree.WithChangedText(SourceText.From(text + "\n")).Root.IsEquivalentTo(tree.Root).ShouldBeFalse();
                found = [.. tree.GetDiagnostics().Select(finding => $"{finding.Code} {finding.Location.Span}")];
            },
            stackSize);
        thread.Start();
        thread.Join();
        return found;
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
