using System.Collections.Immutable;
using System.Globalization;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Samples;

/// <summary>
/// Makes a log of which the truth is known: journeys of leads, with everything that makes real logs hard. It is data
/// to try a workspace and the tool on, not a picture of anybody's market.
/// </summary>
public sealed class SampleData
{
    private static readonly ImmutableArray<string> ZoneIds =
        ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns", "UTC"];

    private static readonly ImmutableArray<string> Roles = ["Plant manager", "Buyer", "Engineer",
        "Head of maintenance"];

    private readonly SampleSettings settings;
    private readonly SampleRandom random;
    private readonly List<SampleRow> rows = [];
    private readonly List<string> leads = [];
    private int lastId;

    private SampleData(SampleSettings settings)
    {
        this.settings = settings;
        random = new SampleRandom(settings.Seed);
    }

    /// <summary>What is known of the log.</summary>
    public SampleTruth Truth { get; } = new();

    /// <summary>Makes a log in memory; <see cref="WriteEvents"/> and <see cref="WriteLeads"/> give it out.</summary>
    public static SampleData Make(SampleSettings settings)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.Leads, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.Days, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfZero(settings.Contents.Length, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfZero(settings.Paths.Length, nameof(settings));
        var data = new SampleData(settings);
        for (var lead = 1; lead <= settings.Leads; lead++)
            data.MakeLead(lead);
        data.rows.Sort((one, other) => one.Place != other.Place
            ? one.Place.CompareTo(other.Place)
            : one.Number.CompareTo(other.Number));
        return data;
    }

    /// <summary>Writes the log as NDJSON in our own form.</summary>
    public void WriteEvents(TextWriter output)
    {
        Truth.Rows = 0;
        Truth.Damaged = 0;
        foreach (var row in rows)
        {
            var property = row.Property is null ? "" : $",\"properties\":{{\"{row.Property}\":\"{row.Value}\"}}";
            var time = InstantText.Format(row.Time);
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"id\":\"e{row.Id}\",\"lead\":\"{row.Lead}\",\"at\":\"{time}\","));
            output.Write($"\"event\":\"{row.Event}\"{property}}}\n");
            Truth.Rows++;
            // Something between the rows that no reader can use.
            if (Truth.Rows % 997 != 0)
                continue;
            output.Write("{\"id\":\"broken\",\"lead\n");
            Truth.Rows++;
            Truth.Damaged++;
        }
    }

    /// <summary>Writes the list of leads as a table.</summary>
    public void WriteLeads(TextWriter output)
    {
        output.Write("lead,time_zone,role,employees,email_consent,call_consent\n");
        foreach (var lead in leads)
            output.Write(lead + "\n");
    }

    private void MakeLead(int number)
    {
        var lead = string.Create(CultureInfo.InvariantCulture, $"lead-{number:000000}");
        var zone = random.Of(ZoneIds);
        var consent = random.Chance(800) ? "yes" : random.Chance(500) ? "no" : "";
        var role = random.Of(Roles);
        var employees = 10 + random.Below(2990);
        var calls = random.Chance(600) ? "yes" : "";
        leads.Add(string.Create(CultureInfo.InvariantCulture, $"{lead},{zone},{role},{employees},{consent},{calls}"));
        Truth.Leads++;
        if (random.Chance(10))
        {
            MakeBot(lead);
            return;
        }

        var times = Times(ZoneTable.Embedded.FirstKnown(zone, null, null));
        var first = rows.Count;
        for (var i = 0; i < times.Length; i++)
            Add(VisitorOr(lead, number, i), times[i], i);
        if (number % 7 == 0)
            Merge(lead, number, times);
        Spoil(lead, first, number % 7 == 0 ? 5 : 0);
    }

    // Every seventh lead comes as a visitor first, and is known from its fifth row on.
    private static string VisitorOr(string lead, int number, int nth) =>
        number % 7 == 0 && nth < 4 ? "visitor-" + lead[5..] : lead;

    private ImmutableArray<long> Times(Zone zone)
    {
        var start = Civil.MidnightOf(settings.FirstDay);
        var length = settings.Days * Instants.Day;
        var times = new SortedSet<long>();
        for (var left = 6 + random.Below(20); left > 0; left--)
            times.Add(start + random.Below(length));
        // Somebody is always awake when clocks change.
        for (var change = zone.IntervalAt(start).End; change < start + length; change = zone.IntervalAt(change).End)
            times.Add(change - 90 * Instants.Minute + random.Below(180 * Instants.Minute));
        foreach (var time in times)
        {
            var near = zone.IntervalAt(time);
            if (time - near.Start <= Instants.Day || near.End - time <= Instants.Day)
                Truth.NearClockChange++;
        }

        return [.. times];
    }

    private void Add(string lead, long time, int nth)
    {
        var (name, property, value) = random.Below(100) switch
        {
            < 40 => ("page_viewed", "path", random.Of(settings.Paths)),
            < 55 => ("content_downloaded", "content", random.Of(settings.Contents)),
            < 70 => ("link_clicked", "content", random.Of(settings.Contents)),
            < 80 => ("email_opened", "content", random.Of(settings.Contents)),
            < 88 => ("form_submitted", "form", "contact"),
            < 92 => ("question_asked", "topic", "payback"),
            < 95 when nth > 3 => ("meeting_booked", "meeting", "first talk"),
            < 97 when nth > 3 => ("unsubscribed", "content", random.Of(settings.Contents)),
            < 99 => ("page_viewed", "path", "/pricing"),
            _ => ("sneezed", "loudness", "very"),
        };
        Truth.MeetingsBooked += name == "meeting_booked" ? 1 : 0;
        Truth.Unsubscribed += name == "unsubscribed" ? 1 : 0;
        Truth.Unknown += name == "sneezed" ? 1 : 0;
        Put(lead, time, time, ++lastId, name, property, value);
    }

    private void Merge(string lead, int number, ImmutableArray<long> times)
    {
        if (times.Length < 5)
            return;
        var time = times[4] - 1;
        Put(VisitorOr(lead, number, 0), time, time, ++lastId, "lead_merged", "other", lead);
        Truth.Merges++;
    }

    // Each row is spoilt in at most one way, so that what is counted is exact.
    private void Spoil(string lead, int first, int sparedAtStart)
    {
        var last = rows.Count - 1;
        for (var i = first + sparedAtStart; i < last; i++)
        {
            var (row, next) = (rows[i], rows[i + 1]);
            if (row.Lead != lead || row.Event == "sneezed" || next.Lead != lead || next.Event is "sneezed"
                or "lead_merged")
                continue;
            switch (random.Below(40))
            {
                case 0:
                    rows.Add(row with { Place = row.Place + 1, Number = rows.Count });
                    Truth.Duplicates++;
                    break;
                case 1:
                    Put(lead, row.Time, row.Place + 1, row.Id, "page_viewed", "path", "/other");
                    Truth.Conflicts++;
                    break;
                case 2:
                    Put(lead, row.Time, row.Time, ++lastId, "page_viewed", "path", "/again");
                    Truth.SameInstant++;
                    break;
                case 3 when next.Place == next.Time:
                    rows[i] = row with { Place = next.Place + 1, Number = rows.Count + i };
                    Truth.Late += next.Time - row.Time <= Instants.Day ? 1 : 0;
                    Truth.TooLate += next.Time - row.Time > Instants.Day ? 1 : 0;
                    // The next row must stay where it is.
                    i++;
                    break;
                default:
                    // Most rows are sound.
                    break;
            }
        }
    }

    private void MakeBot(string lead)
    {
        var time = Civil.MidnightOf(settings.FirstDay) + random.Below(settings.Days * Instants.Day);
        for (var left = 200; left > 0; left--, time += 100)
        {
            Put(lead, time, time, ++lastId, "page_viewed", "path", random.Of(settings.Paths));
            Truth.BotRows++;
        }

        Truth.Bots++;
    }

    private void Put(string lead, long time, long place, int id, string name, string? property, string? value) =>
        rows.Add(new SampleRow(place, rows.Count, time, id, lead, name, property, value));
}
