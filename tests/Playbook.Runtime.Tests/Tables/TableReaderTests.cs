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

    [Theory]
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
