using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Building;

/// <summary>The hours of Q1 are this playbook's, and a team without a plan is not drawn as idle.</summary>
public class LoadTests
{
    private const string Company = """
        workspace acme "Acme"
          language 1

        team sales "Sales"
          hours monday to friday 09:00 to 17:00
          capacity 40 hours per week
        team desk "Front desk"
          hours monday to friday 09:00 to 17:00
          capacity 80 hours per week
        team field "Field"
          hours monday to friday 09:00 to 17:00
        team store "Store"
          hours monday to friday 09:00 to 17:00
          capacity 20 hours per week
        role clerk "Clerk"
          in desk

        """;

    private const string Own = """
        playbook answers "Answers"
          owner sales
          version 1

        goal more "More"
          kind demand
          counts form_submitted
          now 1 per month, aim 2 per month by 2027-06-30
          cost 10 EUR per month, 6 hours of desk per week, 2 hours of field per week

        play answer "Answer"
          on form_submitted

          step ring
            call by sales within 2 working hours
              because "They asked"
              when connected
                finish
            task "File it" for clerk
        """;

    private const string Other = """
        playbook others "Others"
          owner sales
          version 1

        goal most "Most"
          kind demand
          counts form_submitted
          now 1 per month, aim 2 per month by 2027-06-30
          cost 10 EUR per month, 30 hours of sales per week, 30 hours of desk per week
        """;

    private static string Printed(string language)
    {
        var options = GuideOptions.Default with { Language = language };
        var result = GuidePrinter.Print(TextWorkspace.Input(Company + Own, Other), options);
        return result.Documents.First(document => document.Kind == GuidePrintKind.Guide).Html;
    }

    [Fact]
    public void Bars_show_what_this_playbook_plans_and_nothing_for_teams_without_a_plan()
    {
        var html = Printed("en");

        html.ShouldContain("Front desk: 6 planned of 80 hours a week.");
        html.ShouldNotContain("planned of 40 hours");
        html.ShouldNotContain("planned of 20 hours");
    }

    [Theory]
    [InlineData("en", "No hours are planned here for Sales: no goal says", "Field: 2 hours a week are planned;")]
    [InlineData("de", "Für Sales sind hier keine Stunden geplant", "Field: 2 Stunden je Woche sind geplant;")]
    public void What_is_missing_for_a_bar_is_said(string language, string unplanned, string uncounted)
    {
        var html = Printed(language).Loose();

        html.ShouldContain(unplanned);
        html.ShouldContain(uncounted);
    }
}
