using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Simulation;

/// <summary>Two leads of a log that are found to be one.</summary>
public sealed class MergeTests : IDisposable
{
    private readonly SimulationCheck check = new();

    public void Dispose() => check.Dispose();

    [Fact]
    public void Whoever_is_not_to_be_written_to_is_not_written_to_under_the_other_id_either() => Effects(
        """
        {"id":"1","lead":"ana","at":"2027-01-04T10:00:00Z","event":"lead_changed","email_consent":true}
        {"id":"2","lead":"bea","at":"2027-01-04T10:00:00Z","event":"lead_changed","suppressed":true}
        {"id":"3","lead":"bea","at":"2027-01-04T10:30:00Z","event":"lead_merged","other":"ana"}
        {"id":"4","lead":"ana","at":"2027-01-04T11:00:00Z","event":"page_viewed","path":"/pricing"}
        """).ShouldBe(["2027-01-04T11:00:00.000Z ana skip suppressed"]);

    [Fact]
    public void A_refusal_of_either_is_a_refusal() => Effects(
        """
        {"id":"1","lead":"ana","at":"2027-01-04T10:00:00Z","event":"lead_changed","email_consent":true}
        {"id":"2","lead":"bea","at":"2027-01-04T10:00:00Z","event":"lead_changed","email_consent":false}
        {"id":"3","lead":"bea","at":"2027-01-04T10:30:00Z","event":"lead_merged","other":"ana"}
        {"id":"4","lead":"ana","at":"2027-01-04T11:00:00Z","event":"page_viewed","path":"/pricing"}
        """).ShouldBe(["2027-01-04T11:00:00.000Z ana skip consent"]);

    [Fact]
    public void What_waits_goes_on_under_the_id_that_stays_and_rows_of_either_reach_it() => Effects(
        """
        {"id":"1","lead":"bea","at":"2027-01-04T10:00:00Z","event":"lead_changed","email_consent":true}
        {"id":"2","lead":"bea","at":"2027-01-04T11:00:00Z","event":"page_viewed","path":"/pricing"}
        {"id":"3","lead":"bea","at":"2027-01-04T11:30:00Z","event":"lead_merged","other":"ana"}
        {"id":"4","lead":"bea","at":"2027-01-06T12:00:00Z","event":"page_viewed","path":"/"}
        """).ShouldBe(["2027-01-04T11:00:00.000Z bea send", "2027-01-06T11:00:00.000Z ana hand-off"]);

    [Fact]
    public void What_either_has_done_counts_against_an_assumption()
    {
        Effects("""
            {"id":"1","lead":"bea","at":"2027-01-04T10:00:00Z","event":"page_viewed","path":"/"}
            {"id":"2","lead":"ana","at":"2027-01-04T10:10:00Z","event":"page_viewed","path":"/"}
            {"id":"3","lead":"bea","at":"2027-01-04T10:30:00Z","event":"lead_merged","other":"ana"}
            {"id":"4","lead":"ana","at":"2027-01-04T11:00:00Z","event":"page_viewed","path":"/"}
            {"id":"5","lead":"ana","at":"2027-01-05T10:15:00Z","event":"page_viewed","path":"/"}
            """).ShouldBeEmpty();

        check.Said.Split('\n').ShouldContain("assumptions: demo.playbook | 1");
    }

    private string[] Effects(string log)
    {
        check.Run(check.Settings(check.Write("log.ndjson", log)));
        return
        [
            .. check.Said.Split('\n').Where(line => line.StartsWith("20", StringComparison.Ordinal)).Select(Short),
        ];
    }

    private static string Short(string line)
    {
        var words = line.Split(' ');
        return string.Join(' ', words[2] == "skip" ? [words[0], words[1], "skip", words[4]] : words[..3]);
    }
}
