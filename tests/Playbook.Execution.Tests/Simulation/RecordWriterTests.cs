using System.Text;
using Playbook.Execution.Logs;
using Playbook.Execution.Simulation;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Simulation;

public sealed class RecordWriterTests
{
    private static readonly SetAsideRow Row =
        new("log.csv", 12, SetAsideReason.Damaged, "3 cells; \"two\" stand there", "=HYPERLINK(\"x\"),b");

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_is_written_so_that_it_is_shown() =>
        Written(isTable: true, Row).ShouldBe(
            "file,line,reason,expected,row\nlog.csv,12,damaged,\"3 cells; \"\"two\"\" stand there\","
            + "\"'=HYPERLINK(\"\"x\"\"),b\"\n");

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public void Every_beginning_of_a_formula_is_made_harmless(string cell) =>
        Written(isTable: true, Row with { Expected = "", Row = cell })
            .Split('\n', 2)[1].ShouldContain("'" + cell[0]);

    [Fact]
    public void As_JSON_a_record_is_a_line_without_what_is_empty() =>
        Written(isTable: false, Row with { Row = "" }, Row with { Expected = "" }).Split('\n').ShouldBe([
            """{"file":"log.csv","line":12,"reason":"damaged","expected":"3 cells; \"two\" stand there"}""",
            """{"file":"log.csv","line":12,"reason":"damaged","row":"=HYPERLINK(\"x\"),b"}""",
            "",
        ]);

    private static string Written(bool isTable, params SetAsideRow[] rows)
    {
        var stream = new MemoryStream();
        using (var writer = new RecordWriter<SetAsideRow>(SimulationRecords.SetAside, stream, isTable))
        {
            foreach (var row in rows)
                writer.Write(row);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
