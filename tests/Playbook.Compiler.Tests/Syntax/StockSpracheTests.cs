extern alias stock;

using Playbook.Testing;
using Shouldly;
using Xunit;
using StockDump = stock::Playbook.Compiler.Tests.Syntax.TreeDump;

namespace Playbook.Compiler.Tests.Syntax;

/// <summary>The same grammar, built with Sprache's own operators, is the oracle for the quick ones.</summary>
public sealed class StockSpracheTests
{
    [Fact]
    public void Quick_operators_read_what_stock_Sprache_reads() => Seeded.Run(4_000, (random, _) =>
    {
        var text = random.Next(
            3) == 0 ? TextGenerator.Any(
                random) : TextGenerator.Damage(random, TextGenerator.Excerpt(random, 6), random.Next(3));
        var (quick, slow) = (TreeDump.Of(text).ToArray(), StockDump.Of(text).ToArray());
        if (quick.SequenceEqual(slow))
            return;
        var line = quick.Zip(slow).TakeWhile(pair => pair.First == pair.Second).Count();
        throw new ShouldAssertException(
            $"quick: {quick.ElementAtOrDefault(line)}\nstock: {slow.ElementAtOrDefault(line)}\n{text}");
    });
}
