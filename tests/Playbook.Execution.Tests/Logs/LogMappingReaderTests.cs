using Playbook.Execution.Logs.Mapping;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Logs;

public sealed class LogMappingReaderTests
{
    private static readonly string Own = File.ReadAllText(Path.Combine(CorpusTests.Folder, "own", "own.mapping"));

    [Fact]
    public void A_users_own_mapping_is_read()
    {
        var mapping = LogCheck.MappingOf(Own);
        mapping.Title.ShouldBe("Our CRM");
        mapping.Lead.ToString().ShouldBe("Contact.Key or Contact.Mail");
        mapping.Time.ShouldBe(new TimeMapping(mapping.Time.ShouldNotBeNull().From, TimeForm.Seconds, "Europe/Berlin"));
        mapping.Ignored.ShouldBe(["X", "Y Z"]);
        mapping.Events.Length.ShouldBe(2);
        mapping.Events[0].Types.ShouldBe(["Mail", "Web, Site"]);
        mapping.Events[0].Properties[0].From.Paths[0].Names.ShouldBe(["Data", "The link"]);
        mapping.Events[1].Types.ShouldBeEmpty();
    }

    [Fact]
    public void A_time_without_a_zone_is_the_mapping_s_and_in_a_gap_the_first_instant_after_it() => LogCheck.Ndjson("""
        {"who":"a","on":"2026-12-01 09:00:00"}
        {"who":"a","on":"2026-03-29 02:30:00"}
        {"who":"a","on":"2026-03-29T02:30:00Z"}
        """, """
        mapping m
        lead who
        time on in "Europe/Berlin"
        otherwise
          event page_viewed
        """).ShouldBe("""
        1 2026-12-01T08:00:00.000Z page_viewed of a
        2 2026-03-29T01:00:00.000Z page_viewed of a
        3 2026-03-29T02:30:00.000Z page_viewed of a
        """);

    [Fact]
    public void An_event_that_the_mapping_names_and_the_workspace_lacks_is_told() => LogCheck.Ndjson(
        """{"who":"a","on":1}""",
        """
        mapping m
        lead who
        time on as milliseconds
        otherwise
          event sneezed
        """).ShouldBe(
            "aside 1 unknown-event: The mapping says `sneezed`, an event that the workspace does not declare.");

    [Theory]
    [InlineData("lead a\ntime b\notherwise\n  event e\n  event from",
        "m(5): `event` expects where a row names the event here; the line ends.")]
    [InlineData("lead a\ntime b as years\notherwise\n  event e",
        "m(2): `time` expects `text`, `milliseconds` or `seconds` here; `years` stands there.")]
    [InlineData("lead a or\ntime b\notherwise\n  event e",
        "m(1): `lead` expects where a row names its lead here; the line ends.")]
    [InlineData(
        "lead a b\ntime b\notherwise\n  event e", "m(1): `lead` expects the end of the line here; `b` stands there.")]
    [InlineData("sender a\nlead a\ntime b\notherwise\n  event e",
        "m(1): A line beginning with mapping, rows, id, lead, time, type, effect, ignore, when or otherwise "
        + "is expected here; this one begins with `sender`.")]
    [InlineData("lead a\ntime b\notherwise\n  event e\n  colour red, blue",
        "m(5): A line beginning with event, name, properties, property or lead is expected here; "
        + "this one begins with `colour`.")]
    [InlineData("lead a\ntime b\n  event e\notherwise\n  event e",
        "m(3): This line is indented, but stands under no `when` and no `otherwise`. Move it to the margin.")]
    [InlineData("time b\notherwise\n  event e",
        "m: There is no line `lead PLACE`, which says where a row names its lead. Add one.")]
    [InlineData("lead a\notherwise\n  event e",
        "m: There is no line `time PLACE`, which says where a row says when it happened. Add one.")]
    [InlineData("lead a\ntime b",
        "m: There is no `when` and no `otherwise`, so no row would be an event. "
        + "Add one with an `event` line under it.")]
    [InlineData("lead a\ntime b in Atlantis\notherwise\n  event e",
        "m: There is no time zone \"Atlantis\". Name one of the IANA database, such as \"Europe/Berlin\".")]
    [InlineData("lead a\ntime b\notherwise\n  properties in c",
        "m: Under `otherwise` exactly one line `event NAME` or `event from PLACE` is expected.")]
    [InlineData("lead a\ntime b\nwhen x\n  event e",
        "m: `when x` asks of what kind a row is, but there is no line `type PLACE`. Add one, or write `otherwise`.")]
    public void A_mapping_that_can_not_be_used_says_where_what_and_what_to_do(string text, string problem)
    {
        var (mapping, problems) = LogMappingReader.Read("m", text);
        mapping.ShouldBeNull();
        problems.ShouldHaveSingleItem().ToString().ShouldBe(problem);
    }
}
