using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Simulation;

/// <summary>Leads of a log who go on in a newer version of what they are in.</summary>
public sealed class VersionTests : IDisposable
{
    private const string Old = """
        playbook help "Help"
          owner sales
          version 1 retired on 2027-01-06

        play answer "Answer"
          on question_asked
          step first
            wait 10 days

        """;

    private const string New = """
        playbook help "Help"
          owner sales
          version 2
          effective 2027-01-06 to 2027-12-31
          move leads from version 1
            first to opening

        goal met "Met"
          counts meeting_booked within 5 days of enrolling in answer

        play answer "Answer"
          on question_asked
          step opening
            wait 10 days

        """;

    private readonly SimulationCheck check = new(new("old.playbook", Old), new("new.playbook", New));

    public void Dispose() => check.Dispose();

    [Fact]
    public void Who_goes_on_in_a_newer_version_is_counted_and_began_in_the_older_one()
    {
        check.Run(check.Settings(check.Write("log.ndjson", """
            {"id":"1","lead":"ana","at":"2027-01-04T10:00:00Z","event":"question_asked"}
            {"id":"2","lead":"bea","at":"2027-01-04T10:00:00Z","event":"question_asked"}
            {"id":"3","lead":"cem","at":"2027-01-07T10:00:00Z","event":"question_asked"}
            {"id":"4","lead":"ana","at":"2027-01-08T10:00:00Z","event":"meeting_booked"}
            {"id":"5","lead":"bea","at":"2027-01-10T10:00:00Z","event":"meeting_booked"}
            """)));

        var said = check.Said.Split('\n');
        said.ShouldContain("enrolled: help.answer version 1 | 2");
        said.ShouldContain("enrolled: help.answer version 2 | 1");
        said.ShouldContain("moved-on: help.answer version 2 | 2");
        said.ShouldContain("goals: help.met version 2 | 1");
    }
}
