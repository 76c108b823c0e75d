using System.Collections.Immutable;
using System.Text;
using Playbook.Compiler.Flow;
using Playbook.Execution.Logs;
using Playbook.Execution.Logs.Admission;
using Playbook.Execution.Logs.Mapping;
using Playbook.Execution.Logs.Reading;
using Playbook.Execution.Samples;
using Playbook.Runtime.Time;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Samples;

public sealed class SampleDataTests
{
    private static readonly SampleSettings Settings = new() { FirstDay = Civil.DayOf(2027, 1, 1), Leads = 3000,
        Seed = 7 };

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        EventsOf(Settings).ShouldBe(EventsOf(Settings));
        LeadsOf(Settings).ShouldBe(LeadsOf(Settings));
        EventsOf(Settings with { Seed = 8 }).ShouldNotBe(EventsOf(Settings));
    }

    [Fact]
    public void Everything_that_makes_logs_hard_occurs()
    {
        var truth = TruthOf(Settings, out _);
        truth.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldAllBe(line => !line.EndsWith(" 0", StringComparison.Ordinal));
        truth.Leads.ShouldBe(3000);
        truth.Merges.ShouldBeGreaterThan(400);
        truth.NearClockChange.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void Reading_the_log_finds_what_is_known_of_it()
    {
        var truth = TruthOf(Settings, out var log);
        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        var leads = new Dictionary<string, Seen>(StringComparer.Ordinal);
        Read(log, (batch, row, name) =>
        {
            var id = Encoding.UTF8.GetString(batch.Lead(row));
            var lead = leads.TryGetValue(id, out var known) ? known : leads[id] = new Seen();
            Count(found, lead.Take(row));
            Count(found, name);
            Count(found, "read");
        },
        aside => Count(found, aside.Reason.Word()));

        found["unknown-event"].ShouldBe(truth.Unknown);
        found["damaged"].ShouldBe(truth.Damaged);
        found["duplicate"].ShouldBe(truth.Duplicates);
        found["conflict"].ShouldBe(truth.Conflicts);
        found["late"].ShouldBe(truth.Late);
        found["too-late"].ShouldBe(truth.TooLate);
        found["lead_merged"].ShouldBe(truth.Merges);
        found["read"].ShouldBe(truth.Rows - truth.Unknown - truth.Damaged);
    }

    [Fact]
    public void Settings_that_mean_nothing_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => SampleData.Make(Settings with { Leads = 0 }));
        Should.Throw<ArgumentOutOfRangeException>(() => SampleData.Make(Settings with { Days = 0 }));
        Should.Throw<ArgumentOutOfRangeException>(() => SampleData.Make(Settings with { Contents = [] }));
    }

    private static void Read(
        string log, Action<LogBatch, LogRow, string> row, Action<SetAsideRow> aside)
    {
        var names = (ImmutableArray<string>)
        [
            "page_viewed", "content_downloaded", "link_clicked", "email_opened", "form_submitted", "question_asked",
            "meeting_booked", "unsubscribed", "lead_merged",
        ];
        var fields = (ImmutableArray<LogSchemaField>)
        [
            new(0, "path", ValueKind.Text, []), new(1, "content", ValueKind.Name, []),
                new(2, "form", ValueKind.Text, []),
            new(3, "topic", ValueKind.Text, []), new(4, "meeting", ValueKind.Text, []),
                new(5, "other", ValueKind.Text, []),
        ];
        var schema = new LogSchema(
            [.. names.Select((name, index) => new LogSchemaEvent(index, name, fields, false, false))], []);
        var bytes = Encoding.UTF8.GetBytes(log);
        using var reader = LogReader.Open(new LogFile("sample", () => new MemoryStream(bytes)));
        var mapping = ShippedMappings.Find(ShippedMappings.Own).ShouldNotBeNull();
        var part = new LogPart(new RowPlan(mapping, schema));
        while (reader.Fetch(part))
        {
            reader.Parse(part);
            foreach (var read in part.Batch.Rows)
                row(part.Batch, read, names[read.Event]);
            part.Batch.SetAside.ForEach(aside);
        }
    }

    private static SampleTruth TruthOf(SampleSettings settings, out string log)
    {
        var data = SampleData.Make(settings);
        var text = new StringWriter();
        data.WriteEvents(text);
        log = text.ToString();
        return data.Truth;
    }

    private static string EventsOf(SampleSettings settings)
    {
        TruthOf(settings, out var log);
        return log;
    }

    private static string LeadsOf(SampleSettings settings)
    {
        var text = new StringWriter();
        SampleData.Make(settings).WriteLeads(text);
        return text.ToString();
    }

    private static void Count(Dictionary<string, long> found, string what) =>
        found[what] = found.GetValueOrDefault(what) + 1;

    // What the order of a lead's rows says of each, without an engine.
    private sealed class Seen
    {
        private AdmissionRing ring;
        private long clock = long.MinValue;

        public string Take(in LogRow row)
        {
            if (ring.Admit(row.IdHash, row.Content) is var admittance and not Admittance.Admitted)
                return admittance == Admittance.Duplicate ? "duplicate" : "conflict";
            if (row.Time >= clock)
            {
                clock = row.Time;
                return "in order";
            }

            return clock - row.Time <= Instants.Day ? "late" : "too-late";
        }
    }
}
