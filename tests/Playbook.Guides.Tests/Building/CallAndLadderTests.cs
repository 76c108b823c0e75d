using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Building;

/// <summary>What a card of a call and the signs of a ladder promise is true of the play.</summary>
public class CallAndLadderTests
{
    private const string NoSignal = "No signal, no call.";
    private const string Neither = "does neither";

    private static string Printed(string needs, string step)
    {
        var text = $$"""
            workspace acme "Acme"
              language 1

            team sales "Sales"
              hours monday to friday 09:00 to 17:00

            content note "A note"
              kind note
              link "https://example.com/note"

            playbook answers "Answers"
              owner sales
              version 1

            play answer "Answer"
              on form_submitted

              step ring
                {{step}}
                call by sales within 2 working hours
                  {{needs}}
                  because "They asked"
                  when connected
                    finish
            """;
        var result = GuidePrinter.Print(TextWorkspace.Input(text), GuideOptions.Default);
        return result.Documents.First(document => document.Kind == GuidePrintKind.Guide).Html;
    }

    [Fact]
    public void A_call_that_needs_a_signal_says_so_and_no_other()
    {
        Printed("needs form_submitted in the last 7 days", "notify sales \"Now\"").ShouldContain(NoSignal);
        Printed("opens \"Hello\"", "notify sales \"Now\"").ShouldNotContain(NoSignal);
    }

    [Fact]
    public void The_legend_of_a_ladder_has_the_signs_that_it_shows()
    {
        Printed("", "send note by email").ShouldContain(Neither);
        Printed("", "").ShouldNotContain(Neither);
    }
}
