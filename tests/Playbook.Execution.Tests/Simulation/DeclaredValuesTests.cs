using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Simulation;

/// <summary>What a workspace says of a field's values holds for a log as it does for a scenario.</summary>
public sealed class DeclaredValuesTests : IDisposable
{
    private readonly SimulationCheck check = new(new SourceFile("visits.playbook", """
        playbook visits "Visits"
          owner sales

        lead
          grade number from 0 to 100

        event rated "Rated a visit" from lead, engagement
          stars number from 1 to 5
          part percent from 0% to 100%
          day date from 2026-01-01 to 2026-12-31
          hour time from 22:00 to 02:00
          mood one of glad, sad

        play thanks "Thanks"
          on rated
          again any time

          step tell
            notify sales
        """));

    [Theory]
    [InlineData("\"stars\":1")]
    [InlineData("\"stars\":\"5\"")]
    [InlineData("\"stars\":null")]
    [InlineData("\"part\":100")]
    [InlineData("\"day\":\"2026-12-31\"")]
    [InlineData("\"hour\":\"22:00\"")]
    [InlineData("\"hour\":\"01:59\"")]
    [InlineData("\"mood\":\"Glad\"")]
    public void A_value_of_the_field_takes_part(string member) =>
        AsideOf("rated", member).ShouldBeEmpty();

    [Theory]
    [InlineData("rated", "\"stars\":0", "out-of-range | 1")]
    [InlineData("rated", "\"stars\":5.000001", "out-of-range | 1")]
    [InlineData("rated", "\"part\":101", "out-of-range | 1")]
    [InlineData("rated", "\"day\":\"2027-01-01\"", "out-of-range | 1")]
    [InlineData("rated", "\"hour\":\"02:00\"", "out-of-range | 1")]
    [InlineData("rated", "\"mood\":\"angry\"", "wrong-type | 1")]
    [InlineData("lead_changed", "\"grade\":400", "out-of-range | 1")]
    public void A_value_that_the_field_cannot_have_puts_the_row_aside(string name, string member, string expected) =>
        AsideOf(name, member).ShouldBe([$"set-aside: {expected}"]);

    [Fact]
    public void A_value_out_of_range_is_told_with_the_range_and_what_stood_there()
    {
        AsideOf("lead_changed", "\"grade\":400");
        check.Said.ShouldContain("`grade` expects a value from 0 to 100; `400` stands there.");
    }

    public void Dispose() => check.Dispose();

    private IEnumerable<string> AsideOf(string name, string member)
    {
        check.Run(check.Settings(check.Write(
            "log.ndjson", $$"""{"lead":"ana","at":"2026-12-07T08:00:00Z","event":"{{name}}",{{member}}}""")));
        return check.Said.Split('\n').Where(line => line.StartsWith("set-aside: ", StringComparison.Ordinal));
    }
}
