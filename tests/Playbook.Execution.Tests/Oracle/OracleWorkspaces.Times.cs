using System.Globalization;

namespace Playbook.Execution.Tests.Oracle;

/// <content>Calendars, keys, shares, and contents with conditions of their own.</content>
internal sealed partial class OracleWorkspaces
{
    // Ordinary weeks, and weeks in which the clocks of Berlin or New York are set.
    private static readonly DateTime[] FirstDays =
        [new(2026, 11, 30), new(2026, 10, 20), new(2027, 3, 10), new(2027, 3, 24), new(2026, 12, 24)];

    private static readonly string[] Weekdays =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private DateTime firstDay;
    private bool hasKeys;

    /// <summary>When the first input comes.</summary>
    public long Start => new DateTimeOffset(firstDay, TimeSpan.Zero).AddHours(8).ToUnixTimeMilliseconds();

    private string Date(int days) => firstDay.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Teams()
    {
        Line(0, "team sales \"Sales\"");
        Line(1, "head \"Jo Brandt\"");
        Line(1, "hours monday to friday 09:00 to 17:00");
        Line(1, $"holidays {Date(3)}, {Date(8)}");
        Line(0, "team desk \"Desk\"");
        Line(1, "head \"Ida Holm\"");
        Line(1, $"hours {Pick(["monday to sunday", "tuesday to saturday"])} {Pick(["07:30", "10:00"])} to 12:30");
        Line(1, "time_zone \"America/New_York\"");
        Line(0, "role rep \"Rep\"");
        Line(1, "in sales");
        Line(0, "role clerk \"Clerk\"");
        Line(1, "in desk");
    }

    private void Channels()
    {
        foreach (var channel in new[] { "email", "letter" })
        {
            Line(0, $"channel {channel}");
            Line(1, $"medium {channel}");
            Line(1, channel == "email" ? "needs consent lead.email_consent" : "owner sales");
            if (Chance(2))
                Line(1, $"at most {random.Next(1, 3)} per {CapLength()}");
            if (Chance(4))
                Line(1, $"at most {random.Next(2, 5)} per {CapLength()}");
            if (Chance(2))
                Line(1, Hours());
            Line(1, Chance(4) ? "hold nothing" : $"hold {(Chance(3) ? 7 : random.Next(1, 4))} days");
        }
    }

    private string CapLength() =>
        Pick([Length(), Length(), "calendar day", "calendar week", "calendar month", "calendar quarter"]);

    private string Hours() => Pick(
        ["hours monday to friday 08:00 to 18:00", "hours 21:00 to 02:30", "hours saturday to sunday 10:00 to 12:00"]);

    private void Contents()
    {
        Line(0, "content first_guide \"First\"");
        Line(1, "gives \"One\"");
        Line(0, "content second_guide \"Second\"");
        Line(1, "gives \"Two\"");
        Line(1, $"expires {Date(8)}");
        Line(0, "content offer \"Offer\"");
        Line(1, "asks for \"A word\"");
        Line(0, "content letter_of_news \"News\"");
        Line(1, "gives \"What is new\"");
        Line(1, "topic news");
        Line(0, "content letter_of_tips \"Tips\"");
        Line(1, "gives \"What is good\"");
        Line(1, "topic tips");
    }

    private string Content() =>
        Pick(["first_guide", "second_guide", "first_guide", "offer", "letter_of_news", "letter_of_tips"]);

    private string Schedule() => random.Next(8) switch
    {
        < 5 => Calendar(),
        5 => $"on {random.Next(1, 9)} days {Pick(["before", "after"])} lead.renewal_date",
        6 => $"on {random.Next(1, 9)} days {Pick(["before", "after"])} lead.renewal_date {Time()}, or at once",
        _ => $"on 1 week before lead.renewal_date {Time()}",
    };

    private string Calendar() => random.Next(5) switch
    {
        0 => $"on every {Pick(Weekdays)} {Time()}",
        1 => $"on every {random.Next(2, 4)} weeks on {Pick(Weekdays)} {Time()}",
        2 => $"on every {Pick(["first", "last"])} {Pick(Weekdays)} {Time()}",
        3 => $"on every calendar {Pick(["day", "week", "month"])}",
        _ => $"on {Date(random.Next(1, 20))} {Time()}",
    };

    // Times that the clock skips or shows twice come often.
    private string Time() => Pick(["09:00", "02:30", "02:00", "01:30", "03:00", "00:00", "23:59"]);

    private void Keys(string what, string? field)
    {
        hasKeys = true;
        var most = Chance(2) ? $", at most {random.Next(1, 4)} at once" : "";
        Line(1, $"on {what} per {field}{most}{(Chance(4) ? " where place is \"a\" or \"b\"" : "")}");
    }

    private void Timed(int depth, int play, int step)
    {
        switch (random.Next(depth > 3 ? 7 : 8))
        {
            case 0:
                Line(depth, $"wait {Pick(["3 working hours", "9 working hours", "1 working day", "3 working days"])}");
                break;
            case 1 or 2:
                Line(depth, $"wait until {Moment()}");
                break;
            case 3 or 4:
                Line(depth, $"send each of {Pick(["first_guide, offer", "second_guide, letter_of_tips, first_guide"])}"
                    + $" by {Pick(["email", "letter"])}{(Chance(3) ? "" : $", {Length()} apart")}");
                Line(depth + 1, "because \"One at a time\"");
                if (Chance(3))
                    Skipped(depth + 1);
                break;
            case 5:
                var (field, values) = random.Next(3) switch
                {
                    0 => ("mark", "\"hot\" or \"warm\""),
                    1 => ("owner", "\"ida\""),
                    _ => ("stage", "customer or trial"),
                };
                Line(depth, $"route by lead.{field}");
                Line(depth + 1, $"{values} to {Who()}");
                if (Chance(2))
                    Line(depth + 1, "otherwise to desk");
                break;
            case 6:
                Line(depth, $"assign to {Who()}{(Chance(2) ? " in turn" : "")}");
                break;
            default:
                Line(depth, $"split {Pick(["letter_test", "other_test"])}");
                foreach (var arm in new[] { "30% one", "45% two", "25% three" })
                {
                    Line(depth + 1, arm);
                    Statements(depth + 2, play, step, 1);
                }

                break;
        }
    }

    private string Moment() => random.Next(hasKeys ? 9 : 7) switch
    {
        6 => $"{random.Next(1, 4)} days {Pick(["before", "after"])} lead.{Pick(["renewal_date", "call_back_at"])}",
        7 => $"{random.Next(1, 30)} hours {Pick(["before", "after"])} visit.starts_at",
        8 => DayOfVisit(),
        var which => AnybodysMoment(which),
    };

    private string DayOfVisit() => $"{random.Next(1, 4)} days before visit.day";

    private string AnybodysMoment(int which) => which switch
    {
        0 => Time(),
        1 => $"{Pick(Weekdays)} {Time()}",
        2 => $"{Date(random.Next(1, 15))} {Time()}",
        3 => $"next working day of {Who()} {Time()}",
        4 => $"next working day {Time()}",
        _ => $"working hours of {Who()}",
    };

    private void Skipped(int depth)
    {
        Line(depth, Chance(2) ? "when skipped" : "when skipped because consent");
        Line(depth + 1, $"notify sales \"Words {words++.ToString(CultureInfo.InvariantCulture)}\"");
    }
}
