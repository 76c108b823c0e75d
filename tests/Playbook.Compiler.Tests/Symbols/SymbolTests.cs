using Playbook.Compiler.Symbols;
using Playbook.Compiler.Tests.Binding;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Symbols;

public sealed class SymbolTests
{
    [Fact]
    public void A_symbol_is_the_same_after_an_edit_and_another_in_another_version()
    {
        var first = Play("playbook welcome\n  version 1\n");
        var again = Play("# a remark\nplaybook welcome\n  version 1\n");
        var newer = Play("playbook welcome\n  version 2\n");

        first.ShouldBe(again);
        first.ShouldNotBe(newer);
        first.QualifiedName.ShouldBe("welcome.hello");
        first.Steps.Single().QualifiedName.ShouldBe("welcome.hello.first");
    }

    [Fact]
    public void A_band_reaches_to_the_next_ones_start()
    {
        var score = Workspaces.CompileSound("""
            score warmth from 10 to 100
              +1 for page_viewed
              band hot from 60
              band cold below 30
              band warm from 30
            """).BoundWorkspace.Scores.Single().Score;

        score.Bands.Select(band => (band.Name, band.Low, band.High))
            .ShouldBe([("hot", 60, 100), ("cold", 10, 29), ("warm", 30, 59)]);
    }

    [Fact]
    public void Every_skip_reason_has_its_word()
    {
        SkipReasons.Words.Length.ShouldBe(Enum.GetValues<SkipReason>().Length);
        foreach (var reason in Enum.GetValues<SkipReason>())
            SkipReasons.TryParse(SkipReasons.WordOf(reason)).ShouldBe(reason);
    }

    private static PlaySymbol Play(string header) => Workspaces.CompileSound(header + """

        play hello
          on form_submitted
          step first
            finish
        """).BoundWorkspace.Plays.Single().Play;
}
