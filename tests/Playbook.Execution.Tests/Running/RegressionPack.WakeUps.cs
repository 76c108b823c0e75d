using Xunit;

namespace Playbook.Execution.Tests.Running;

// Time alone changes a condition, or only seems to.
public sealed partial class RegressionPack
{
    private const string Letters = """
        content dated "Dated"
          kind guide
          expires 2024-01-09

        channel letter "Letter"
          medium letter
          hours monday 08:00 to 18:00
          hold 6 days


        """;

    private const string Held = """
        play held "Held"
          on link_clicked
          step one
            send dated by letter

        scenario "held"
          lead ana
          at 2024-01-09 10:00 link_clicked
          at 2024-01-16 00:00
        """;

    [Theory]
    [InlineData("when warmth at least 90")]
    [InlineData("when warmth is 40")]
    [InlineData("when warmth from 60 to 70")]
    [InlineData("when warmth is 25 or 15")]
    [InlineData("when fit is high")]
    [InlineData("when warmth at least 15 and warmth at least 35")]
    [InlineData("when warmth at least 35 or warmth below 100")]
    [InlineData("when not (warmth at least 90)")]
    public void Points_that_fade_are_no_input_while_they_answer_nothing_otherwise(string condition) => Check(
        Letters
        + $"""
        score warmth from 0 to 100
          +30 for link_clicked
          loses 10 every 1 day without activity
        score fit from 0 to 50
          +50 if warmth at least 45
          band low below 25
          band high from 25

        play other "Other"
          {condition}
          stop on meeting_booked
          step wait_long
            wait 30 days
            notify rep


        """
        + Held,
        "monday 2024-01-15 08:00 send dated by letter skipped because expired");

    [Fact]
    public void Points_that_fade_are_an_input_where_they_answer_otherwise() => Check(
        Letters
        + """
        score warmth from 0 to 100
          +30 for link_clicked
          loses 7 every 2 days without activity
          loses 3 every 1 day without link_clicked

        play other "Other"
          when warmth below 18
          step tell
            notify rep


        """
        + Held,
        """
        thursday 2024-01-11 10:00 notify rep
        thursday 2024-01-11 10:00 send dated by letter skipped because expired
        """);
}
