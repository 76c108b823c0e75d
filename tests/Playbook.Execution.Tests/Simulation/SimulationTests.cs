using System.Globalization;
using Playbook.Execution.Logs;
using Playbook.Execution.Scenarios;
using Playbook.Runtime.Time;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Simulation;

public sealed class SimulationTests : IDisposable
{
    private const string Journey = """
        {"id":"1","lead":"ana","at":"2027-01-04T10:00:00Z","event":"subscribed"}
        {"id":"2","lead":"ana","at":"2027-01-04T11:00:00Z","event":"page_viewed","path":"/pricing"}
        {"id":"2","lead":"ana","at":"2027-01-04T11:00:00Z","event":"page_viewed","path":"/pricing"}
        {"id":"2","lead":"ana","at":"2027-01-04T11:00:00Z","event":"page_viewed","path":"/other"}
        {"id":"3","lead":"ana","at":"2027-01-04T10:30:00Z","event":"page_viewed","path":"/late"}
        {"id":"4","lead":"ana","at":"2027-01-04T12:00:00Z","event":"page_viewed","path":"/third"}
        {"id":"5","lead":"ben","at":"2027-01-05T12:00:00Z","event":"page_viewed","path":"/pricing"}
        {"id":"6","lead":"ana","at":"2027-01-06T12:00:00Z","event":"handoff_accepted"}
        {"id":"7","lead":"ana","at":"2027-01-07T13:00:00Z","event":"meeting_booked"}
        {"id":"8","lead":"ana","at":"2027-01-05T13:00:00Z","event":"page_viewed"}
        {"id":"9","lead":"ben","at":"2027-01-08T13:00:00Z","event":"handoff_accepted"}
        {"id":"10","lead":"ben","at":"2027-01-08T13:00:00Z","event":"meeting_booked"}
        half
        """;

    private readonly SimulationCheck check = new();

    public void Dispose() => check.Dispose();

    [Fact]
    public void A_small_log_gives_effects_rows_set_aside_and_tables_that_can_be_counted_by_hand()
    {
        check.Run(check.Settings(check.Write("log.ndjson", Journey)));
        check.Said.ShouldBe(File.ReadAllText(RepositoryFolder.PathOf(
            "tests", "Playbook.Execution.Tests", "Simulation", "journey.txt")));
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        check.WriteSample(300, 120, out var events, out var leads);
        var settings = check.Settings(
            events) with { Leads = leads, Until = Civil.MidnightOf(Civil.DayOf(2027, 6, 1)) };
        check.Run(settings with { Threads = 1 });
        var one = check.Said;
        foreach (var threads in (int[])[2, 3, 7])
        {
            check.Run(settings with { Threads = threads });
            check.Said.ShouldBe(one);
        }
    }

    [Theory]
    [InlineData(",", "~", "Asia/Kathmandu", 8)]
    [InlineData("٫", "−", "America/St_Johns", 2)]
    [InlineData("'", "-", "Pacific/Apia", 1)]
    public void Neither_culture_nor_the_host_s_zone_nor_threads_change_a_byte(
        string point, string minus, string zone, int threads)
    {
        check.WriteSample(200, 90, out var events, out var leads);
        var settings = check.Settings(
            events) with { Leads = leads, Until = Civil.MidnightOf(Civil.DayOf(2027, 6, 1)) };
        check.Run(settings with { Threads = 1 });
        var usual = check.Said;
        var (own, home) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("")
            {
                NumberFormat = { NumberDecimalSeparator = point, NegativeSign = minus, NumberGroupSeparator = " " },
                DateTimeFormat = { DateSeparator = ".", TimeSeparator = "h" },
            };
            LiveIn(zone);
            check.Run(settings with { Threads = threads });
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
            LiveIn(home);
        }

        check.Said.ShouldBe(usual);
    }

    [Fact]
    public void A_made_up_log_comes_to_what_is_known_of_it()
    {
        var truth = check.WriteSample(400, 150, out var events, out var leads);
        var report = check.Run(check.Settings(events) with { Leads = leads });
        report.Rows.Read.ShouldBe(truth.Rows);
        report.Rows.Merges.ShouldBe(truth.Merges);
        report.Rows.Late.ShouldBe(truth.Late);
        var aside = report.Tables.Single(table => table.Name == "set-aside").Rows.ToDictionary(
            row => row[0], row => row[1]);
        aside["duplicate"].ShouldBe($"{truth.Duplicates}");
        aside["conflict"].ShouldBe($"{truth.Conflicts}");
        aside["too-late"].ShouldBe($"{truth.TooLate}");
        aside["unknown-event"].ShouldBe($"{truth.Unknown}");
        aside.Count.ShouldBe(4 + (truth.Damaged > 0 ? 1 : 0));
    }

    [Fact]
    public void A_row_without_a_lead_is_told_where_no_play_is_for_a_team()
    {
        var row = """{"id":"1","at":"2026-12-07T08:00:00Z","event":"page_viewed","path":"/"}""";
        var report = check.Run(check.Settings(check.Write("log.ndjson", row)));
        (report.Rows.Handled, report.Rows.SetAside).ShouldBe((0, 1));
    }

    [Fact]
    public void A_log_in_disorder_is_put_in_order_when_that_is_asked_for()
    {
        var rows = Journey.Split('\n').Where(row => row.StartsWith('{')).ToList();
        var ordered = rows.OrderBy(row => row.Split("\"at\":\"")[1][..20], StringComparer.Ordinal).ToList();
        check.Run(check.Settings(check.Write("log.ndjson", string.Join('\n', ordered))));
        var expected = Effects();
        var disordered = rows.OrderByDescending(row => row.Split("\"at\":\"")[1][..20], StringComparer.Ordinal)
            .ThenBy(row => ordered.IndexOf(row));
        var file = check.Write("log.ndjson", string.Join('\n', disordered));
        check.Run(check.Settings(file) with { IsSorted = true });
        Effects().ShouldBe(expected);
        expected.ShouldContain("hand-off");

        string Effects() =>
            string.Join('\n', check.Said.Split('\n').Where(line => line.StartsWith("20", StringComparison.Ordinal)));
    }

    [Fact]
    public void Schedules_go_on_behind_the_log_s_end_when_an_instant_is_named()
    {
        var log = check.Write("log.ndjson", """{"lead":"ana","at":"2027-01-05T10:00:00Z","event":"subscribed"}""");
        check.Run(check.Settings(log)).Tables[0].Rows.Single(row => row[0] == "demo.monthly")[1].ShouldBe("0");
        var until = check.Settings(log) with { Until = Civil.MidnightOf(Civil.DayOf(2027, 4, 1)) };
        check.Run(until).Tables[0].Rows.Single(row => row[0] == "demo.monthly")[1].ShouldBe("2");
    }

    [Fact]
    public void What_is_known_of_leads_is_known_at_their_first_row_and_a_row_without_a_lead_is_set_aside()
    {
        var log = check.Write(
            "log.ndjson", """{"lead":"ana","at":"2027-01-05T10:00:00Z","event":"page_viewed","path":"/pricing"}""");
        var leads = check.Write("leads.csv", "lead,email_consent,employees\nana,yes,12\n,yes,12\nben,yes,many");
        check.Run(check.Settings(log) with { Leads = leads });
        check.Said.ShouldContain("ana send");
        check.Said.ShouldContain(
            "leads.csv(3): missing: The lead's id is expected in `lead` or `id`; nothing stands there.");
        check.Said.ShouldContain("leads.csv(4): wrong-type: `employees` expects a number");
    }

    [Fact]
    public void The_first_row_of_a_lead_counts_in_the_simulation_and_in_its_story_and_the_counts_sum()
    {
        var log = check.Write(
            "log.ndjson", """{"lead":"ana","at":"2027-01-05T10:00:00Z","event":"page_viewed","path":"/pricing"}""");
        var leads = check.Write("leads.csv", "lead,email_consent,employees\nana,yes,12\nana,no,12\nben,yes,many");
        var settings = check.Settings(log) with { Leads = leads };
        var rows = check.Run(settings).Rows;
        check.Said.ShouldContain("ana send");
        check.Said.ShouldContain("leads.csv(3): duplicate: The file has a row of this lead already");
        (rows.Read, rows.Handled, rows.SetAside).ShouldBe((3, 1, 2));
        var story = check.Tell(settings, "ana").ShouldNotBeNull();
        story.Entries.ShouldContain(entry => entry.Kind == TimelineKind.Effect);
    }

    [Fact]
    public void Effects_have_the_words_of_what_is_told_and_asked()
    {
        using var words = new SimulationCheck(new SourceFile("ask.playbook", """
            playbook ask "Ask"
              owner sales
              version 1

            play ask "Ask"
              on question_asked
              step tell
                notify sales "A question came in"
                task "Look it up" for marketing within 1 hour, otherwise notify sales
                  when done
                    finish
            """));
        words.Run(words.Settings(words.Write("log.ndjson", """
            {"lead":"ana","at":"2027-01-05T10:00:00Z","event":"question_asked"}
            {"lead":"ana","at":"2027-01-05T12:00:00Z","event":"subscribed"}
            """)));
        words.Said.ShouldContain("notify ask.ask tell sales A question came in ask/");
        words.Said.ShouldContain("task ask.ask tell marketing Look it up ");
        // The notice of a clock has no words of its own.
        words.Said.ShouldContain("notify ask.ask tell sales ask/");
    }

    [Fact]
    public void A_log_that_is_not_there_is_the_caller_s_to_tell() => Should.Throw<IOException>(
        () => check.Run(check.Settings(new NamedFile("no.ndjson", "/nowhere/no.ndjson"))));

    private static void LiveIn(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
