using System.Globalization;
using System.Text;

namespace Playbook.Execution.Samples;

/// <summary>What is known of a made-up log because it was made: what reading and replaying it must find.</summary>
public sealed record SampleTruth
{
    public long Rows { get; internal set; }

    /// <summary>Leads that the list of leads names.</summary>
    public long Leads { get; internal set; }

    /// <summary>Visitors of whom a row says that they are one of those leads.</summary>
    public long Merges { get; internal set; }

    /// <summary>Rows that stand there twice.</summary>
    public long Duplicates { get; internal set; }

    /// <summary>Rows whose id was used before for something else.</summary>
    public long Conflicts { get; internal set; }

    /// <summary>Rows that come at most a day after a later one of their lead.</summary>
    public long Late { get; internal set; }

    /// <summary>Rows that come more than a day after.</summary>
    public long TooLate { get; internal set; }

    /// <summary>Rows at the very instant of another row of their lead.</summary>
    public long SameInstant { get; internal set; }

    /// <summary>Rows within a day of a change of the lead's clock.</summary>
    public long NearClockChange { get; internal set; }

    /// <summary>Leads that are machines, and the rows that they make.</summary>
    public long Bots { get; internal set; }

    public long BotRows { get; internal set; }

    /// <summary>Rows of an event that no workspace declares.</summary>
    public long Unknown { get; internal set; }

    /// <summary>Rows that are no JSON.</summary>
    public long Damaged { get; internal set; }

    public long MeetingsBooked { get; internal set; }

    public long Unsubscribed { get; internal set; }

    /// <summary>The counts, one a line, name first.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, count) in Counts())
            text.Append(CultureInfo.InvariantCulture, $"{name,-20}{count,10}\n");
        return text.ToString();
    }

    private IEnumerable<(string Name, long Count)> Counts() =>
    [
        ("rows", Rows), ("leads", Leads), ("merges", Merges), ("duplicates", Duplicates), ("conflicts", Conflicts),
        ("late", Late), ("too-late", TooLate), ("same-instant", SameInstant), ("near-clock-change", NearClockChange),
        ("bots", Bots), ("bot-rows", BotRows), ("unknown-event", Unknown), ("damaged", Damaged),
        ("meetings-booked", MeetingsBooked), ("unsubscribed", Unsubscribed),
    ];
}
