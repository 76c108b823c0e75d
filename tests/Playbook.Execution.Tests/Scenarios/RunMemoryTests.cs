using Playbook.Execution.Scenarios;
using Playbook.Execution.Tests.Running;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Scenarios;

/// <summary>A scenario among many plays: what a run makes is as large as the workspace.</summary>
public sealed class RunMemoryTests
{
    private const int Plays = 600;

    [Fact]
    public void A_run_makes_the_state_of_its_lead_once()
    {
        var workspace = TestWorkspace.Of(Text());
        var scenario = workspace.Bound.Scenarios.ShouldHaveSingleItem();
        var runner = FlowScenarios.RunnerOf(workspace.Graph, workspace.Bound);
        var first = runner.Run(scenario);
        first.IsPassed.ShouldBeTrue(TestWorkspace.Story(first));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var second = runner.Run(scenario);
        var made = GC.GetAllocatedBytesForCurrentThread() - before;

        long state = (second.FinalNumbers.Length * sizeof(long)) + (second.FinalTexts.Length * IntPtr.Size);
        made.ShouldBeLessThan(state * 3 / 2);
        second.FinalNumbers.ShouldBe(first.FinalNumbers);
        second.FinalTexts.ShouldBe(first.FinalTexts);
    }

    private static string Text()
    {
        var plays = Enumerable.Range(0, Plays).Select(number => $"""

            play play_{number} "Play {number}"
              on page_viewed where path is "/{number}"

              step look
                wait up to 3 days
                  when link_clicked
                    finish

            """);
        return $"""
            playbook many "Many plays"
              version 1
              effective 2026-12-01
            {string.Concat(plays)}
            scenario "One of them starts"
              lead ana with employees 120
              at monday 09:00 page_viewed path "/7"
              at monday 10:00 link_clicked
              expect no task "anything"

            """;
    }
}
