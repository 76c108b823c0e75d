using Playbook.Compiler.Binding;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

public sealed class LimitTests
{
    [Theory]
    [InlineData(2_000, 0)]
    [InlineData(2_001, 1)]
    [InlineData(2_500, 1)]
    public void A_playbook_has_two_thousand_steps_at_most(int steps, int findings)
    {
        const int perPlay = 500;
        var plays = Enumerable.Range(0, (steps + perPlay - 1) / perPlay).Select(play =>
            $"play p{play}\n  on form_submitted\n" + string.Concat(
                Enumerable.Range(play * perPlay, Math.Min(perPlay, steps - (play * perPlay)))
                    .Select(step => $"  step s{step}\n    finish\n")));

        Workspaces.Compile(string.Join("\n", plays)).GetDiagnostics().Select(finding => finding.Code)
            .ShouldBe(Enumerable.Repeat("PB1908", findings));
    }

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    [InlineData(3_000, 46)]
    public void Sixty_four_segments_may_stand_one_in_another(int levels, int findings)
    {
        var segments = Enumerable.Range(0, levels).Select(level =>
            level == 0
                ? "segment s0\n  lead.seen is known\n"
                : $"segment s{level}\n  lead in s{level - 1} and lead.seen above {level}\n");

        Workspaces.Compile("lead\n  seen number\n\n" + string.Join("\n", segments))
            .GetDiagnostics().Select(finding => finding.Code).ShouldBe(Enumerable.Repeat("PB1910", findings));
    }

    [Theory]
    [InlineData("lead in half and lead in half", 0)]
    [InlineData("lead in half and lead in half and lead.seen is known", 1)]
    public void A_segment_asks_a_thousand_questions_at_most(string condition, int findings)
    {
        var quarter = string.Join(
            " and\n      ", Enumerable.Range(0, 250).Select(number => $"lead.seen above {number}"));

        Workspaces.Compile($"lead\n  seen number\n\nsegment quarter\n  {quarter}\n\n"
                + $"segment half\n  lead in quarter and lead in quarter\n\nsegment whole\n  {condition}\n")
            .GetDiagnostics().Select(finding => finding.Code).ShouldBe(Enumerable.Repeat("PB1910", findings));
    }

    [Fact]
    public void Segments_that_multiply_are_refused_at_once()
    {
        var segments = Enumerable.Range(1, 60).Select(level =>
            $"segment s{level}\n  lead in s{level - 1} or not lead in s{level - 1}\n");

        Workspaces.Compile("lead\n  seen number\n\nsegment s0\n  lead.seen is known\n\n"
                + string.Join("\n", segments))
            .GetDiagnostics().Select(finding => finding.Code).Distinct().ShouldBe(["PB1910"]);
    }

    [Fact]
    public void After_ten_thousand_findings_the_last_says_that_there_are_more()
    {
        var files = Enumerable.Range(0, 21).Select(file => $"# file: f{file:00}.playbook\nplaybook book{file}\n\n"
            + string.Concat(Enumerable.Range(0, 500)
                .Select(line => $"segment s{line}\n  lead.nobody{line} is known\n")));

        var findings = Workspaces.Compile(string.Concat(files)).GetDiagnostics();

        findings.Length.ShouldBe(Compilation.MostDiagnostics);
        findings[^1].Code.ShouldBe("PB1909");
        findings[^2].Code.ShouldBe("PB2004");
    }
}
