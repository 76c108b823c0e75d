using Playbook.Guides.Tests.Building;
using Playbook.Guides.Themes;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>Names of one long word, as German makes them, stand in one piece.</summary>
[Collection(BrowserFixture.Name)]
public class ColumnTests(BrowserFixture browser)
{
    private const string Lines = """
        (() => {
            const cell = document.querySelector('.is-trouble .clock-table tbody td');
            const range = document.createRange();
            range.selectNodeContents(cell);
            return `${range.getClientRects().length} ${cell.textContent}`;
        })()
        """;

    [BrowserFact]
    public void A_doer_of_one_long_word_is_not_cut_in_the_table_of_clocks()
    {
        var input = TextWorkspace.Input("""
            playbook house "House"
              owner fahrt
              version 1
            team fahrt "Transportdisponentin"
            play go "Go"
              on form_submitted
              step s
                task "Plan the tours" for fahrt within 2 working days, otherwise notify fahrt
            """);
        var paper = GuidePaper.Universal;
        browser.Show(
            GuidePrinter.Print(input, GuideOptions.Default).Documents[0].Html,
            (double)(paper.Width - (2 * paper.Margin)));

        browser.Evaluate(Lines).GetValue<string>().ShouldBe("1 Transportdisponentin");
    }
}
