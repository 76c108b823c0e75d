using System.Text;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Logs;

public sealed class NdjsonTests
{
    [Theory]
    [InlineData("\"revenue\":\"much\"",
        "`revenue` expects an amount without its currency, such as 1200 or 12.50; `much` stands there.")]
    [InlineData("\"revenue\":1000000000000",
        "`revenue` expects an amount without its currency, such as 1200 or 12.50; `1000000000000` stands there.")]
    [InlineData("\"revenue\":{\"a\":1}",
        "`revenue` expects an amount without its currency, such as 1200 or 12.50; an object stands there.")]
    [InlineData("\"paid\":\"perhaps\"", "`paid` expects yes or no, or true or false; `perhaps` stands there.")]
    [InlineData(
        "\"items\":[1]", "`items` expects a number below 1000000000000, such as 12 or 12.5; `1` stands there.")]
    public void A_value_of_another_type_sets_the_row_aside(string member, string expected) =>
        LogCheck.Ndjson($$"""{"lead":"a","at":"2026-12-01T08:00:00Z","event":"order_completed",{{member}}}""")
            .ShouldBe($"aside 1 wrong-type: {expected}");

    [Fact]
    public void A_choice_that_the_field_does_not_list_sets_the_row_aside() =>
        LogCheck.Ndjson("""{"lead":"a","at":"2026-12-01T08:00:00Z","event":"lead_changed","stage":"dreaming"}""")
            .ShouldBe("aside 1 wrong-type: `stage` expects one of prospect, customer; `dreaming` stands there.");

    [Fact]
    public void Half_a_line_at_the_end_is_told_from_a_damaged_one_and_a_whole_one_needs_no_line_end()
    {
        LogCheck.Ndjson("""{"lead":"a","at":"2026-12-01T08:00:00Z","event":"page_vie""")
            .ShouldBe("aside 1 half-line: The file ends in the middle of this row, at byte 58.");
        LogCheck.Ndjson("""{"lead":"a","at":"2026-12-01T08:00:00Z","event":"page_viewed"}""")
            .ShouldBe("1 2026-12-01T08:00:00.000Z page_viewed of a");
    }

    [Fact]
    public void Deep_nesting_and_foreign_bytes_are_damage()
    {
        var deep = "{\"lead\":" + string.Concat(Enumerable.Repeat("[", 500));
        LogCheck.Ndjson(deep + "\n").ShouldStartWith("aside 1 damaged: One JSON object is expected");
        LogCheck.Read("log.ndjson", [.. "{\"lead\":\""u8, 0xFF, .. "\"}\n"u8], LogCheck.MappingOf(null))
            .ShouldBe("aside 1 damaged: UTF-8 text is expected; the row holds other bytes. Save the file as UTF-8.");
    }

    [Fact]
    public void A_huge_value_sets_its_row_aside_and_one_that_nobody_asks_for_does_no_harm()
    {
        var huge = new string('x', 70_000);
        LogCheck.Ndjson($$"""{"lead":"a","at":"2026-12-01T08:00:00Z","event":"page_viewed","path":"{{huge}}"}""")
            .ShouldBe("aside 1 huge-value: `path` holds 70000 bytes; at most 65536 are read. Shorten it.");
        LogCheck.Ndjson($$"""{"lead":"{{huge}}","at":"2026-12-01T08:00:00Z","event":"page_viewed"}""")
            .ShouldBe("aside 1 huge-value: Ids of rows, leads and effects have at most 1024 bytes.");
        LogCheck.Ndjson($$"""{"lead":"a","at":"2026-12-01T08:00:00Z","event":"page_viewed","other":"{{huge}}"}""")
            .ShouldBe("1 2026-12-01T08:00:00.000Z page_viewed of a");
    }

    [Theory]
    [InlineData(1_100_000)]
    [InlineData(3_500_000)]
    [InlineData(10_000_000)]
    public void A_line_without_end_is_set_aside_and_what_follows_is_read(int length)
    {
        const string Row = """{"lead":"a","at":"2026-12-01T08:00:00Z","event":"page_viewed"}""";
        var log = Row + "\n{\"lead\":\"" + new string('x', length) + "\"}\n" + Row + "\n";
        var said = LogCheck.Ndjson(log).Split('\n').Order(StringComparer.Ordinal);
        said.ShouldBe([
            "1 2026-12-01T08:00:00.000Z page_viewed of a",
            "3 2026-12-01T08:00:00.000Z page_viewed of a",
            "aside 2 too-long: A line has at most 1048576 bytes. Split the row, or leave out what is not needed.",
        ]);
    }

    [Fact]
    public void Rows_keep_their_lines_over_the_borders_of_parts_and_with_any_line_ends()
    {
        var log = new StringBuilder("\uFEFF");
        for (var i = 1; i <= 30_000; i++)
            log.Append("{\"lead\":\"lead-").Append(i).Append(
                "\",\"at\":\"2026-12-01T08:00:00Z\",\"event\":\"page_viewed\"}\r\n");
        var said = LogCheck.Ndjson(log.ToString()).Split('\n');
        said.Length.ShouldBe(30_000);
        for (var i = 1; i <= said.Length; i++)
            said[i - 1].ShouldBe($"{i} 2026-12-01T08:00:00.000Z page_viewed of lead-{i}");
    }

    [Fact]
    public void A_compressed_log_is_seen_by_its_bytes_and_read_up_to_its_damage()
    {
        var log = string.Concat(Enumerable.Range(1, 2000).Select(i =>
            $$"""{"lead":"{{i * 7919 % 1013}}","at":"2026-12-01T08:00:00Z","event":"page_viewed"}""" + "\n"));
        var whole = LogCheck.Compressed(log);
        LogCheck.Read("log.ndjson", whole, LogCheck.MappingOf(null)).ShouldBe(LogCheck.Ndjson(log));
        whole.AsSpan(whole.Length / 2, 40).Clear();
        var said = LogCheck.Read("log.ndjson", whole, LogCheck.MappingOf(null));
        said.ShouldStartWith("1 2026-12-01T08:00:00.000Z page_viewed of 828\n");
        said.ShouldContain("damaged: ");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(2000)]
    public void A_compressed_log_that_is_cut_off_says_so_also_where_its_last_line_is_whole(int missing)
    {
        var log = string.Concat(Enumerable.Range(1, 2000).Select(i =>
            $$"""{"lead":"{{i * 7919 % 1013}}","at":"2026-12-01T08:00:00Z","event":"page_viewed"}""" + "\n"));
        var whole = LogCheck.Compressed(log);
        LogCheck.Read("log.ndjson", whole[..^missing], LogCheck.MappingOf(null)).ShouldContain("damaged or cut off");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    [InlineData("\uFEFF")]
    public void An_empty_log_has_no_rows(string log) => LogCheck.Ndjson(log).ShouldBe("");

    [Fact]
    public void A_result_names_the_effect_that_it_answers() =>
        LogCheck.Ndjson(
            """{"lead":"a","at":"2026-12-01T08:00:00Z","event":"link_clicked","effect":"p/a/s/x/a/1/1/1"}""")
            .ShouldBe("1 2026-12-01T08:00:00.000Z link_clicked of a answers p/a/s/x/a/1/1/1");

    [Fact]
    public void Any_cut_of_a_log_gives_rows_or_reasons_and_never_breaks()
    {
        const string Log = """
            {"id":"e1","lead":"ana \u00fc","at":"2026-12-01T09:00:00+01:00","event":"page_viewed","properties":{}}
            {"id":"e2","lead":"b","at":"2026-12-01T09:00:00Z","event":"webinar_registered","tags":["a",["b"],{"c":1}]}
            """;
        var bytes = Encoding.UTF8.GetBytes(Log);
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            var lines = LogCheck.Read("log.ndjson", bytes[..cut], LogCheck.MappingOf(null)).Split(
                '\n', StringSplitOptions.RemoveEmptyEntries);
            lines.Length.ShouldBe(
                Encoding.UTF8.GetString(bytes[..cut]).Split('\n').Count(line => line.Length > 0), $"cut at {cut}");
        }
    }
}
