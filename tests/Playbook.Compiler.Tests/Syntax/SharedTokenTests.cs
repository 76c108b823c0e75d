using Playbook.Compiler.Syntax;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Syntax;

/// <summary>
/// Tokens are shared by texts that one thread reads; what a text means never depends on what came before.
/// </summary>
public sealed class SharedTokenTests
{
    [Theory]
    [InlineData("play hrs\n", "play p\n  step s\n    wait 4 hrs\n")]
    [InlineData("play pm\n", "play p\n  every monday at 2 pm\n")]
    [InlineData("play more\n", "segment s\n  lead.seen more than 3\n")]
    [InlineData("play max\n", "channel c\n  max 3 per 7 days\n")]
    [InlineData("play june\n", "playbook p\n  effective 1 june\n")]
    [InlineData("play euro\n", "workspace w\n  currency euro\n")]
    [InlineData("play EUR\n", "workspace w\n  currency EUR\n")]
    public void A_word_that_was_a_name_is_still_taken_for_what_it_stands_for(string before, string text)
    {
        var alone = InThreadOfItsOwn(() => Read(text));

        InThreadOfItsOwn(() => Read(before) + Read(text)).ShouldEndWith(alone);
        InThreadOfItsOwn(() => Read(text) + Read(before) + Read(text)).ShouldEndWith(alone);
    }

    [Fact]
    public void Every_text_reads_alike_after_all_others()
    {
        var texts = Enumerable.Range(0, 200).Select(number => TextGenerator.Any(Seeded.ForCase(number))).ToArray();
        var alone = texts.Select(text => InThreadOfItsOwn(() => Read(text))).ToArray();

        InThreadOfItsOwn(() => string.Join("\n===\n", texts.Concat(texts.Reverse()).Select(Read)))
            .ShouldBe(string.Join("\n===\n", alone.Concat(alone.Reverse())));
    }

    private static string Read(string text)
    {
        var tree = SyntaxTree.ParseText(text);
        var findings = tree.GetDiagnostics().Select(finding => $"{finding.Code} {finding.Location.Span}");
        return string.Join("\n", TreeDump.Of(tree).Concat(findings)) + "\n";
    }

    private static string InThreadOfItsOwn(Func<string> read)
    {
        var reading = new Task<string>(read);
        var thread = new Thread(reading.RunSynchronously);
        thread.Start();
        thread.Join();
        return reading.GetAwaiter().GetResult();
    }
}
