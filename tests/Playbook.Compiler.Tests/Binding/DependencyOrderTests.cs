using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

public sealed class DependencyOrderTests
{
    [Fact]
    public void Signals_come_after_what_they_are_made_of() =>
        Workspaces.CompileSound("""
            signal top
              any of
                middle
                page_viewed

            signal middle
              all of within 7 days
                bottom
                form_submitted where lead in seen

            signal bottom
              at least 2 page_viewed in the last 7 days

            segment seen
              other in the last 3 days

            signal other
              question_asked
            """).BoundWorkspace.Signals.Select(signal => signal.Signal.Name)
            .ShouldBe(["bottom", "other", "middle", "top"]);

    [Fact]
    public void A_circle_through_a_segment_and_a_fit_score_is_found_once() =>
        Workspaces.Compile("""
            segment good
              fit is high

            score fit from 0 to 10
              +5 if lead in good
              band low below 5
              band high from 5
            """).GetDiagnostics().Select(finding => finding.Code).ShouldBe(["PB2220"]);

    [Fact]
    public void A_long_chain_needs_no_deep_stack()
    {
        var chain = Enumerable.Range(0, 5_000).Select(number => $"signal s{number}\n  any of\n    s{number + 1}\n");
        var text = string.Join("\n", chain.Append("signal s5000\n  any of\n    form_submitted\n"));

        Workspaces.CompileSound(text).BoundWorkspace.Signals.Length.ShouldBe(5_001);
    }
}
