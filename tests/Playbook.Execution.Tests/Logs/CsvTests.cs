using System.Text;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Logs;

public sealed class CsvTests
{
    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void Columns_are_what_the_first_line_names_whatever_parts_them(string separator) => LogCheck.Csv(""""
        id,lead,at,event,path,nothing
        e1,ana,2026-12-01T09:00:00Z,page_viewed,/pricing,1
        e2,"ben ""b""",2026-12-01T09:00:00Z,page_viewed,,
        """".Replace(",", separator)).ShouldBe("""
        2 2026-12-01T09:00:00.000Z page_viewed of ana id e1 path=/pricing
        3 2026-12-01T09:00:00.000Z page_viewed of ben "b" id e2
        """);

    [Fact]
    public void Cells_are_read_as_their_fields_types_and_an_empty_one_says_nothing() => LogCheck.Csv("""
        lead,at,event,revenue,items,paid,employees,first_name
        a,2026-12-01T09:00:00Z,order_completed,12.5,3,yes,,
        a,2026-12-01T09:00:00Z,lead_changed,,,,120,"Ana
        Maria"
        a,2026-12-01T09:00:00Z,order_completed,x,3,yes,,
        """).ShouldBe("""
        2 2026-12-01T09:00:00.000Z order_completed of a revenue=12500000 items=3000000 paid=1
        3 2026-12-01T09:00:00.000Z lead_changed of a lead.employees=120000000 lead.first_name=Ana|Maria
        aside 5 wrong-type: `revenue` expects an amount without its currency, such as 1200 or 12.50; `x` stands there.
        """);

    [Fact]
    public void Damaged_rows_are_set_aside_with_their_lines_and_the_good_ones_are_read() => LogCheck.Csv("""
        lead,at,event,path
        a,2026-12-01T09:00:00Z,page_viewed,/one

        a,2026-12-01T09:00:00Z,page_viewed
        a,2026-12-01T09:00:00Z,page_viewed,5" wide
        a,2026-12-01T09:00:00Z,page_viewed,"5" wide
        b,2026-12-01T09:00:00Z,page_viewed,/two

        """).ShouldBe("""
        2 2026-12-01T09:00:00.000Z page_viewed of a path=/one
        7 2026-12-01T09:00:00.000Z page_viewed of b path=/two
        aside 4 damaged: 4 cells are expected, as many as the first line names; 3 stand there.
        aside 5 damaged: A cell that holds a quote is expected to stand in quotes, with each quote in it doubled.
        aside 6 damaged: The end of the cell is expected behind a closing quote; other text stands there.
        """);

    [Fact]
    public void Half_a_row_at_the_end_is_told_from_a_damaged_one() =>
        LogCheck.Csv("lead,at,event,path\na,2026-12-01T09:00").ShouldBe(
            "aside 2 half-line: 4 cells are expected, as many as the first line names; 2 stand there.");

    [Fact]
    public void A_column_that_every_row_needs_and_the_table_lacks_is_named_with_each_row() =>
        LogCheck.Csv("lead,event\na,page_viewed\nb,page_viewed").ShouldBe("""
        aside 2 missing: The time is expected in `at`; nothing stands there.
        aside 3 missing: The time is expected in `at`; nothing stands there.
        """);

    [Fact]
    public void A_quote_that_is_never_closed_does_not_swallow_the_memory()
    {
        var log = "lead,at,event,path\na,2026-12-01T09:00:00Z,page_viewed,/one\nb,\"" + new string('x', 3_000_000);
        LogCheck.Csv(log).ShouldBe("""
        2 2026-12-01T09:00:00.000Z page_viewed of a path=/one
        aside 3 too-long: The row has no end; perhaps a quote is not closed. From here on nothing was read. 
        """.TrimEnd() + " Mend the row.");
        LogCheck.Csv("lead,at,event,path\nb,\"open").ShouldStartWith("aside 2 damaged: A quote is not closed");
    }

    [Fact]
    public void Foreign_bytes_are_damage() =>
        LogCheck.Read("log.csv", [.. "lead,at,event,path\na,b,c,"u8, 0xFF], LogCheck.MappingOf(null))
            .ShouldBe("aside 2 damaged: UTF-8 text is expected; the row holds other bytes. Save the file as UTF-8.");

    [Theory]
    [InlineData("")]
    [InlineData("lead,at,event\n")]
    public void A_table_without_rows_has_none(string log) => LogCheck.Csv(log).ShouldBe("");

    [Fact]
    public void Many_rows_keep_their_lines()
    {
        var log = new StringBuilder("\uFEFFlead,at,event\r\n");
        for (var i = 2; i <= 20_000; i++)
            log.Append("lead-").Append(i).Append(",2026-12-01T08:00:00Z,page_viewed\r\n");
        var said = LogCheck.Csv(log.ToString()).Split('\n');
        said.Length.ShouldBe(19_999);
        for (var i = 0; i < said.Length; i++)
            said[i].ShouldBe($"{i + 2} 2026-12-01T08:00:00.000Z page_viewed of lead-{i + 2}");
    }

    [Fact]
    public void A_table_and_lines_of_JSON_that_say_the_same_are_the_same() =>
        LogCheck.Csv("id,lead,at,event,path\ne1,a,2026-12-01T08:00:00Z,page_viewed,/x").ShouldBe(
            LogCheck.Ndjson("\n" + """
            {"path":"/x","event":"page_viewed","at":"2026-12-01T08:00:00Z","id":"e1","lead":"a"}
            """));
}
