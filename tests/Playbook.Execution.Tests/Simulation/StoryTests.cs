using Playbook.Execution.Scenarios;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Simulation;

public sealed class StoryTests : IDisposable
{
    private readonly SimulationCheck check = new();

    public void Dispose() => check.Dispose();

    [Fact]
    public void The_ledger_of_every_lead_sums_to_its_points_and_its_effects_are_those_of_the_simulation()
    {
        check.WriteSample(40, 120, out var events, out var leads);
        var settings = check.Settings(events) with { Leads = leads };
        check.Run(settings);
        var simulated = check.Said;
        for (var lead = 1; lead <= 40; lead++)
        {
            var story = check.Tell(settings, $"lead-{lead:000000}").ShouldNotBeNull();
            foreach (var score in story.Ledger.GroupBy(line => (line.Lead, line.Score)))
                score.Sum(line => line.Change).ShouldBe(score.Last().Points, story.Ids[0]);
            var told = story.Entries.Count(entry => entry.Kind is TimelineKind.Effect or TimelineKind.Skip);
            var made = simulated.Split('\n').Count(line => story.Ids.Any(id =>
                line.StartsWith("20", StringComparison.Ordinal)
                    && line.Contains($" {id} ", StringComparison.Ordinal)));
            told.ShouldBe(made, story.Ids[0]);
        }
    }

    [Fact]
    public void A_lead_that_no_row_names_has_no_story()
    {
        check.WriteSample(5, 30, out var events, out _);
        check.Tell(check.Settings(events), "nobody").ShouldBeNull();
    }
}
