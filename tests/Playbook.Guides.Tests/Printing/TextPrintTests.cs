using AngleSharp.Dom;
using Playbook.Guides.Building;
using Playbook.Guides.Model;
using Playbook.Guides.Tests.Building;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Printing;

/// <summary>What a guide says of a playbook of many teams, units, choices and channels.</summary>
public class TextPrintTests
{
    private const string Text = """
        playbook a "A"
          version 1
          owner desk
        team desk "Front desk"
        team care "Aftercare"
        role nurse "Krankenschwester"
          in care
        score warmth "Wärme" from 0 to 10000
          +10 for question_asked
          band kalt below 9990
          band heiss from 9990
        kind ritual "Ritual"
          morning text, many
        ritual tea "Tea"
          morning "Tea"
          morning "Light"
        channel letter "Phone"
          medium letter
        content rooms "Rooms"
          link "https://example.com/rooms"
          for readers, stage decision
        segment readers "Readers"
          lead.employees above 5
        play back "Back again"
          not for readers
          step s
            call by nurse within 1 week
              attempts at most 2 over 2 weeks
              when declined
                score warmth - 5
            choose "What next?" by lead within 1 week
              when talk
                task "Talk" for nurse
            hand off as over
        play weekly "Weekly"
          for team desk
          promises at most 3 touches per 7 days
          on every monday 09:00
          step s
            task "Tidy up" for desk
        handoff over "Over"
          from desk to care
          accept within 1 week
          reject later "Later" then back after 26 weeks
        """;

    private static readonly GuideModel Model = GuideModelBuilder.Build(TextWorkspace.Input(Text), GuideWords.English);

    private static readonly IDocument Guide = PrintedPage.Parse(
        GuidePrinter.Compose(Model, GuideOptions.Default, GuideWords.English)
            .Documents.First(document => document.Kind == GuidePrintKind.Guide));

    [Fact]
    public void A_play_of_a_team_is_not_said_to_start_once_for_each_lead() =>
        Guide.Body.ShouldNotBeNull().TextContent.ShouldNotContain("Once for each lead");

    [Fact]
    public void A_company_without_a_name_has_no_line_on_the_cover() =>
        Guide.QuerySelector(".company").ShouldBeNull();

    [Fact]
    public void Weeks_stay_weeks_wherever_they_are_told()
    {
        var call = Model.Actions.Single(action => action.Kind == GuideActionKind.Call);
        call.Talk.ShouldNotBeNull().Over.Loose().ShouldBe("over 2 weeks");
        call.When.Loose().ShouldBe("A lead came back as “Later”, after 26 weeks");
    }

    [Fact]
    public void What_follows_a_choice_of_the_lead_comes_after_the_question() =>
        Model.Actions.Single(action => action.Do == "Talk").When.ShouldBe("“What next?”: talk");

    [Fact]
    public void What_one_play_promises_stands_with_it() =>
        Guide.QuerySelector(".is-goals").ShouldNotBeNull().TextContent.Loose()
            .ShouldContain("We promise: at most 3 touches in 7 days");

    [Fact]
    public void Of_two_channels_with_one_title_only_the_one_in_use_is_told() =>
        Model.Channels.Select(channel => channel.Name).ShouldBe(["phone"]);

    [Fact]
    public void Bands_that_are_too_narrow_for_their_names_are_told_below_the_gauge()
    {
        var caption = Guide.QuerySelector(".is-score-card figcaption").ShouldNotBeNull().TextContent;
        caption.ShouldBe("kalt from 0 · heiss from 9,990");
        var numbers = Guide.QuerySelectorAll(".is-score-card svg text").Select(text => text.TextContent);
        numbers.ShouldBe(["kalt", "0", "10,000"]);
        Guide.QuerySelector(".is-score-card h3")?.TextContent.ShouldBe("Wärme 0 to 10,000");
    }

    [Fact]
    public void A_field_of_a_card_that_stands_there_twice_has_one_label() =>
        Guide.QuerySelectorAll(".is-other-cards .row")
            .Select(row => string.Join(" | ", row.QuerySelectorAll("p, li").Select(line => line.TextContent)))
            .ShouldBe(["morning | Tea | Light"]);

    [Fact]
    public void Points_are_told_with_the_title_of_their_score() =>
        Model.Actions.Single(action => action.Kind == GuideActionKind.Call).Outcomes.Single().Follows
            .ShouldContain("Wärme");

    [Fact]
    public void A_shelf_shows_no_row_and_no_column_that_nothing_belongs_to()
    {
        var shelf = Guide.QuerySelector(".is-content-shelf").ShouldNotBeNull();
        shelf.QuerySelectorAll("tbody th").Select(head => head.TextContent).ShouldBe(["decision"]);
        shelf.QuerySelectorAll("thead th").Select(head => head.TextContent).ShouldBe(["Stage", "Readers"]);
    }

    [Fact]
    public void What_fits_everybody_at_any_stage_stands_below_the_fields_of_the_shelf()
    {
        const string More = """

            content map "A map"
              link "https://example.com/map"
            content price "A price"
              link "https://example.com/price"
              for readers
            """;
        var shelf = Shelf(Text + More);
        shelf.QuerySelectorAll("tbody th").Select(head => head.TextContent).ShouldBe(["decision", "any stage"]);
        shelf.QuerySelectorAll("thead th").Select(head => head.TextContent).ShouldBe(["Stage", "Readers"]);
        shelf.QuerySelector("table + .row").ShouldNotBeNull().QuerySelectorAll("p").Select(part => part.TextContent)
            .ShouldBe(["everybody, at any stage", "A map"]);
    }

    [Theory]
    [InlineData(1, "1 hour of Front desk a week")]
    [InlineData(2, "2 hours of Front desk a week")]
    public void Hours_are_counted_in_the_form_that_their_number_asks_for(int hours, string told)
    {
        var text = $"""
            {Text}
            goal talks "Talks"
              now 1 per month
              aim 2 per month by 2027-01-01
              cost 10 EUR per month, {hours} hours of desk per week
            """;
        GuideModelBuilder.Build(TextWorkspace.Input(text), GuideWords.English).Goals.Single().Hours.Loose()
            .ShouldBe([told]);
    }

    private static IElement Shelf(string text) => PrintedPage.Parse(
        GuidePrinter.Print(TextWorkspace.Input(text), GuideOptions.Default).Documents[0])
            .QuerySelector(".is-content-shelf").ShouldNotBeNull();

    [Fact]
    public void Who_answers_for_what_stands_in_columns_as_long_as_no_head_is_broken()
    {
        Responsibility([.. Enumerable.Range(1, 4).Select(number => $"Team {number}")])
            .QuerySelectorAll("thead th").Length.ShouldBe(5);
        var many = Responsibility([.. Enumerable.Range(1, 9).Select(number => $"Department{number}")]);
        many.QuerySelectorAll("thead th").Select(head => head.TextContent)
            .ShouldBe(["Do", "Answers for it", "Does it", "Is told"]);
        many.QuerySelectorAll("tbody tr:last-child td").Select(cell => cell.TextContent)
            .ShouldBe(["Department9", "Department9", ""]);
    }

    private static IElement Responsibility(string[] teams)
    {
        var declared = teams.Select((team, number) => $"team t{number} \"{team}\"\n");
        var tasks = teams.Select((_, number) => $"    task \"Do {number}\" for t{number}\n");
        var text = "playbook a \"A\"\n  version 1\n  owner t0\n" + string.Concat(declared)
            + "play p \"P\"\n  on question_asked\n  step s\n" + string.Concat(tasks);
        var model = GuideModelBuilder.Build(TextWorkspace.Input(text), GuideWords.English);
        var guide = GuidePrinter.Compose(model, GuideOptions.Default, GuideWords.English)
            .Documents.First(document => document.Kind == GuidePrintKind.Guide);
        return PrintedPage.Parse(guide).QuerySelector(".is-responsibility").ShouldNotBeNull();
    }
}
