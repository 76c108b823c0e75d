using System.Text.Json;
using Playbook.Runtime.Tables;
using Shouldly;
using Xunit;

namespace Playbook.Runtime.Tests.Tables;

public sealed class TableReaderTests
{
    private const string Workspace =
        """["Workspace", 0, {"Name": "acme", "Zone": "Europe/Berlin", "Numbers": 11}]""";

    [Fact]
    public void Rows_come_in_any_order_and_in_parts()
    {
        var tables = new TableReader()
            .Add("""[["Actors", 1, {"Name": "ben", "Team": 2}], ["Actors", 0, {"Name": "ada"}],]"""u8)
            .Add($"[{Workspace}]")
            .Read();

        tables.Actors.ShouldBe([new ActorTable("ada", -1), new ActorTable("ben", 2)]);
        (tables.Name, tables.Zone, tables.ZoneField).ShouldBe(("acme", "Europe/Berlin", -1));
    }

    [Fact]
    public void Rows_of_a_file_refer_to_others_by_names()
    {
        var tables = new TableReader()
            .Add($"[{Workspace}]")
            .Add("""[["Numbers", 0, {"ActorBen": 1, "ActorAda": 0, "TeamSales": 0, "PointsBuying": 4}]]""")
            .Add("""[["Links", 0, ["ActorBen", "TeamSales"]], ["Actors", 0, {"Name": "ben", "Team": 1}]]""")
            .Add("""[["Links", 0, ["ActorAda"]], ["Actors", 0, {"Name": "ada"}]]""")
            .Add("""[["Links", 0, ["PointsBuying"]], ["Slots", [0, 1], {"Name": "b"}]]""")
            .Add("""[["Links", 0, ["PointsBuying"]], ["Slots", [0, 0], {"Name": "a"}]]""")
            .Read();

        tables.Actors.ShouldBe([new ActorTable("ada", -1), new ActorTable("ben", 0)]);
        tables.Layout.Slots.Select(slot => (slot.Name, slot.Slot)).ShouldBe([("a", 4), ("b", 5)]);
    }

    [Fact]
    public void What_follows_from_other_rows_is_found()
    {
        var tables = new TableReader().Add(
            """
            [
            ["Workspace", 0, {"Name": "acme", "Zone": "UTC", "Numbers": 11, "HasFacts": [1], "HasPoints": [0, 1]}],
            ["Fields", 0, {"Name": "vip"}],
            ["Fields", 1, {"Name": "post"}],
            ["Channels", 0, {"Name": "letter", "ConsentField": 1, "Caps": [{"Limit": 1}]}],
            ["Events", 0, {"Name": "asked"}],
            ["Events", 1, {"Name": "told"}],
            ["Plays", 0, {"Id": "a.b", "Nodes": []}],
            ["Plays", 1, {"Id": "a.c", "Nodes": []}],
            ["Plays", 2, {"Id": "a.b", "Nodes": []}],
            ["Plays", 3, {"Id": "a.b", "Nodes": []}],
            ]
            """).Read();

        tables.Fields.Select(field => field.IsConsent).ShouldBe([false, true]);
        tables.Channels[0].TouchesSlot.ShouldBe(-1);
        tables.Events.Select(item => (item.HasFacts, item.HasSignals, item.HasPoints))
            .ShouldBe([(false, false, true), (true, false, true)]);
        tables.Plays.Select(play => string.Join(" ", play.OtherVersions)).ShouldBe(["2 3", "", "0 3", "0 2"]);
    }

    [Theory]
    [InlineData("""["Links", 0, ["Nowhere"]]""", "Rows refer to `Nowhere`, for which no number is told before them.")]
    [InlineData("""["Links", 0, []], ["Actors", 0, {"Name": "ben"}]""", "Rows refer to number 0 of 0.")]
    [InlineData("""["Actors", 1, {"Name": "ben"}]""", "A row of ActorTable is missing.")]
    [InlineData("""["Singers", 0, {}]""", "No table `Singers` is known.")]
    [InlineData("""["Signals", 0, {"Id": "s", "Kind": "Often"}]""", "`Often` is no SignalKind.")]
    [InlineData("""["Handoffs", 0, {"Id": "h"}]""", "A hand-off has no time to accept.")]
    public void What_no_table_holds_is_told(string row, string message) =>
        Should.Throw<FormatException>(() => new TableReader().Add($"[{Workspace}, {row}]").Read())
            .Message.ShouldBe(message);

    [Fact]
    public void Tables_are_of_a_workspace() =>
        Should.Throw<FormatException>(() => new TableReader().Add("[]").Read())
            .Message.ShouldBe("The row of the workspace is missing.");

    [Fact]
    public void Half_a_text_is_no_table() =>
        Should.Throw<JsonException>(() => new TableReader().Add("[[\"Actors\", 0"u8));
}
