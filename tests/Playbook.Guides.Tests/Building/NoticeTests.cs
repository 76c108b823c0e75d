using Playbook.Guides.Building;
using Playbook.Guides.Model;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Building;

/// <summary>Whom the system tells something finds it on their page.</summary>
public class NoticeTests
{
    private const string Text = """
        workspace acme "Acme"
          language 1

        team sales "Sales"
          head "Maja Lind"
          hours monday to friday 09:00 to 17:00

        team support "Support"
          hours monday to friday 09:00 to 17:00

        playbook answers "Answers"
          owner sales
          version 1

        play answer "Answer"
          on form_submitted

          step ring
            notify support "Somebody asks."
            task "Ring back" for sales within 2 working hours
            notify support
        """;

    [Fact]
    public void What_is_said_and_what_came_before_stand_in_the_model() =>
        GuideModelBuilder.Build(TextWorkspace.Input(Text), GuideWords.English).Notices.ShouldBe(
        [
            new GuideNotice("support", "Submitted a form", "Somebody asks."),
            new GuideNotice("support", "After “Ring back”", ""),
        ]);

    [Fact]
    public void Whom_leads_are_given_to_reads_which_ones_come()
    {
        var text = Text[..Text.LastIndexOf("    notify support", StringComparison.Ordinal)] + """
                assign to support in turn
                route by lead.country
                  "AT" or "CH" to support
                  otherwise to sales
            """;
        var model = GuideModelBuilder.Build(TextWorkspace.Input(text), GuideWords.English);
        model.Notices.ShouldBe(
        [
            new GuideNotice("support", "Submitted a form", "Somebody asks."),
            new GuideNotice("support", "After “Ring back”: leads come to you in turn", ""),
            new GuideNotice("support", "After “Ring back”: the lead comes to you (country: “AT” or “CH”)", ""),
            new GuideNotice("sales", "After “Ring back”: the lead comes to you (country: any other)", ""),
        ]);
        model.Plays.Single().Map.Nodes.Select(node => node.Label)
            .ShouldContain("By country: “AT” or “CH” to Support; otherwise to Sales");
    }

    [Fact]
    public void Whoever_is_only_told_has_a_pack_and_reads_it_there()
    {
        var pack = GuidePrinter.Print(TextWorkspace.Input(Text), GuideOptions.Default).Documents
            .Single(document => document.Name == "pack-support");
        pack.Html.ShouldContain("<li>Submitted a form: “Somebody asks.”</li>");
        pack.Html.ShouldContain("<li>After “Ring back”</li>");
    }
}
