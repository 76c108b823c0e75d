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
