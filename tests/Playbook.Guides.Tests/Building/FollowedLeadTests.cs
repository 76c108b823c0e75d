using AngleSharp.Dom;
using Playbook.Guides.Building;
using Playbook.Guides.Model;
using Playbook.Guides.Tests.Printing;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Building;

/// <summary>Who is followed on D1, and what of other playbooks stands there.</summary>
public class FollowedLeadTests
{
    public static IEnumerable<object[]> Names => LibraryWorkspace.Names;

    private static GuideModel Model(string name) =>
        GuideModelBuilder.Build(LibraryWorkspace.Input(name), GuideWords.English);

    private static string Printed(GuideModel model)
    {
        var options = GuideOptions.Default with { Prints = [GuidePrintKind.Guide] };
        var document = GuidePrinter.Compose(model, options, GuideWords.English).Documents.Single();
        return PrintedPage.Parse(document).QuerySelector(".is-follow-lead h3").ShouldNotBeNull().TextContent;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_lead_is_followed_wherever_a_scenario_has_one(string name)
    {
        var followed = Model(name).Traces.SingleOrDefault();
        var scenarios = LibraryWorkspace.Scenarios(name);
        (followed is null).ShouldBe(scenarios.Length == 0);
        if (followed is null)
            return;
        Printed(Model(name)).ShouldBe(followed.Title);
        followed.IsOfLead.ShouldBe(scenarios.Any(scenario => scenario.LeadName is not null));
        followed.Steps.ShouldBePositive();
    }

    /// <summary>An example is chosen by its text, and still shows nearly as much as the best of all.</summary>
    [Fact]
    public void The_example_shows_most_of_what_any_scenario_would_show()
    {
        var (shown, most) = (0, 0);
        foreach (var name in LibraryWorkspace.Playbooks.Select(playbook => playbook.Playbook.Name))
        {
            shown += Model(name).Traces.Sum(trace => trace.Steps);
            most += LibraryWorkspace.Scenarios(name)
                .Select(scenario => LibraryWorkspace.Input(name, scenario.Scenario.DisplayName))
                .SelectMany(input => GuideModelBuilder.Build(input, GuideWords.English).Traces)
                .OrderByDescending(trace => trace.IsOfLead)
                .ThenByDescending(trace => trace.Steps)
                .Take(1)
                .Sum(trace => trace.Steps);
        }

        (shown * 10).ShouldBeGreaterThanOrEqualTo(most * 8, $"{shown} of {most}");
    }

    [Fact]
    public void What_other_playbooks_have_teams_do_by_the_calendar_is_no_part_of_a_teams_story()
    {
        var input = LibraryWorkspace.Input("roi_review", "Nobody fills the cells");
        var story = GuideModelBuilder.Build(input, GuideWords.English).Traces.Single();
        story.IsOfLead.ShouldBeFalse();
        story.Lines.ShouldContain(line => line.Text.StartsWith("Fill every cell", StringComparison.Ordinal));
        story.Lines.ShouldNotContain(line => line.Text.Contains("This month's wishes", StringComparison.Ordinal));
    }

    [Fact]
    public void Beside_what_another_playbook_did_to_a_lead_stands_its_title()
    {
        static string Playbook(string name, string title) => $"""
            playbook {name} "{title}"
              owner desk
              version 1
            play hello "Hello"
              on form_submitted
              step s
                task "Ring for {name}" for desk
            """;
        var own = Playbook("a", "Ours") + """

            scenario "Both ring"
              lead ana
              at monday 10:00 form_submitted
            """;
        var model = GuideModelBuilder.Build(
            TextWorkspace.Input(own, Playbook("b", "Theirs"), "team desk \"Desk\""), GuideWords.English);
        model.Traces.Single().Lines.Where(line => line.Kind == GuideTraceKind.Effect).Select(line => line.Text)
            .ShouldBe(["Ring for a (Desk)", "Ring for b (Desk) (Theirs)"]);
    }
}
