using System.Globalization;
using System.Text;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Small workspaces of the constructs that the oracle knows, put together by chance.</summary>
internal sealed partial class OracleWorkspaces(Random random)
{
    private readonly StringBuilder text = new();
    private readonly int plays = random.Next(5) switch { 0 or 1 => 1, 2 => 2, _ => 3 };

    private static readonly string[] Events =
        ["page_viewed", "link_clicked", "form_submitted", "question_asked", "page_viewed where path is \"/pricing\"",
            "interest", "busy", "both", "assigned", "touch_failed where reason is \"bounced\""];

    private readonly bool hasTeamPlays = random.Next(4) == 0;
    private int words;

    public string Next()
    {
        firstDay = FirstDays[random.Next(FirstDays.Length)];
        Company();
        Playbooks();
        return OracleText.Needed(text.ToString(), Chance(2) ? ["warmth"] : []);
    }

    private void Company()
    {
        Line(0, "# file: workspace.playbook");
        Line(0, "workspace generated \"Generated\"");
        Line(1, "language 1");
        Line(1, "time_zone \"Europe/Berlin\"");
        Line(1, "currency EUR");
        Teams();
        Line(0, "lead");
        Line(1, "mark text");
        Line(1, "heat number");
        Line(1, "news yes or no");
        Line(1, "budget money");
        Line(1, "share percent");
        Line(1, "best_hour time");
        Line(1, "patience duration");
        Line(0, "event visit_booked \"Visit booked\" from lead, engagement");
        Line(1, "place text");
        Line(1, "day date");
        Line(1, "size one of small, middle, big");
        Line(1, "price money");
        Line(1, "starts_at instant");
        Channels();
        if (hasTeamPlays)
            TeamEvents();
        Line(0, "segment managers");
        Line(1, "lead.role contains \"manager\"");
        Line(0, "segment customers");
        Line(1, "lead.stage is customer");
        Contents();
    }

    private void Signals()
    {
        Line(0, "signal interest");
        Line(1, "any of");
        Line(2, "form_submitted");
        Line(2, "page_viewed where path starts with \"/price\"");
        Line(0, "signal busy");
        Line(1, $"at least {random.Next(2, 4)} page_viewed in the last {Length()}");
        Line(0, "signal both");
        Line(1, $"all of within {Length()}");
        Line(2, "link_clicked");
        Line(2, "interest");
    }

    private void Scores()
    {
        Line(0, "score warmth from 0 to 100");
        Line(1, $"+10 for page_viewed, at most {random.Next(1, 4)} times per {Length()}");
        Line(1, $"+15 for link_clicked, {Pick(["once", $"at most 2 times per {CapLength()}"])}");
        Line(1, "+20 for interest, once per 3 days");
        Line(1, "-5 for question_asked");
        Line(1, $"+8 for visit_booked, once per {Pick(["place", "size", "day", "price"])}");
        if (Chance(2))
            Line(1, $"loses 10 every {Length()} without activity");
        Line(1, "band cold below 30");
        Line(1, "band warm from 30");
        Line(0, "score fit from 0 to 50");
        Line(1, "+30 if lead.role contains \"manager\"");
        Line(1, "+20 if lead.heat above 200");
        Line(1, "band low below 25");
        Line(1, "band high from 25");
    }

    private void Play(int play)
    {
        Line(0, $"play play_{play}");
        if (Chance(hasVersions ? 4 : 2))
            Line(1, "for managers");
        if (Chance(2))
            Line(1, "not for customers");
        hasKeys = keys.TryGetValue(play, out var key);
        if (hasKeys)
        {
            Keys("visit_booked as visit", key);
        }
        else
        {
            if (play == 0 || hasVersions || Chance(2))
                Line(1, $"on {(hasVersions && Chance(2) ? "page_viewed" : Pick(Events))}");
            if (play == 0 || Chance(2))
                Line(1, $"when {Condition(false)}");
            if (Chance(2))
                Line(1, Schedule());
        }

        if (Chance(5))
            Line(1, "hold out 40%");
        if (Chance(8))
            Line(1, $"promises {random.Next(1, 3)} value before ask");
        if (!Chance(play > 0 || hasVersions ? 4 : 2))
            Line(1, Chance(2) ? "again any time" : $"again after {Length()}");
        if (Chance(2))
            Line(1, "stop on meeting_booked");
        if (Chance(hasVersions ? 4 : 2))
            Line(1, $"stop when {Condition(true)}");
        if (Chance(2))
            Line(1, $"priority {random.Next(1, 3)}");
        for (var step = random.Next(2); step < 2; step++)
        {
            Line(1, $"step step_{step}");
            if (hasVersions && !Chance(12))
                Lasting(play, step);
            Statements(2, play, step, random.Next(1, 4));
            if (Chance(3))
                Line(2, $"repeat step_{step} after {Length()}, at most 2 times");
        }
    }

    private void Statements(int depth, int play, int step, int count)
    {
        for (var i = 0; i < count; i++)
            Statement(depth, play, step);
    }

    private void Statement(int depth, int play, int step)
    {
        if (Chance(3))
        {
            Timed(depth, play, step);
            return;
        }

        if (depth <= 3 && Chance(2))
        {
            Asked(depth, play, step);
            return;
        }

        switch (random.Next(depth > 3 ? 7 : 10))
        {
            case 0 or 1:
                Send(depth);
                break;
            case 2:
                Line(depth, $"notify sales \"Words {words++.ToString(CultureInfo.InvariantCulture)}\"");
                break;
            case 3:
                Line(depth, $"task \"Words {words++.ToString(CultureInfo.InvariantCulture)}\" for sales");
                break;
            case 4:
                Line(depth, $"wait {Length()}");
                break;
            case 5:
                Line(depth, Chance(2) ? "score warmth +25" : $"set lead.mark to {Mark()}");
                break;
            case 6:
                Line(depth, Setting());
                break;
            case 7:
                Line(depth, $"wait up to {Length()}");
                Line(depth + 1, $"when {(Chance(2) ? "page_viewed" : Pick(Events))}");
                Ending(depth + 2, play);
                Line(depth + 1, "otherwise");
                Statements(depth + 2, play, step, 1);
                break;
            default:
                Line(depth, $"if {Condition(true)}");
                Ending(depth + 1, play);
                Line(depth, "otherwise");
                Statements(depth + 1, play, step, 1);
                break;
        }
    }

    private void Send(int depth)
    {
        Line(depth, $"send {Content()} by {Pick(["email", "letter"])}");
        if (Chance(3))
            Line(depth + 1, $"needs {Condition(true)}");
        Line(depth + 1, "because \"It helps\"");
        if (Chance(3))
            Skipped(depth + 1);
    }

    // Something runs first, so that a block is never only an end.
    private void Ending(int depth, int play)
    {
        Line(depth, $"notify sales \"Words {words++.ToString(CultureInfo.InvariantCulture)}\"");
        if (Chance(4))
            Line(depth, "finish");
        else if (play + 1 < plays && !Chance(4))
            Line(depth, $"continue with play_{random.Next(play + 1, plays)}");
    }

    private string Setting() => random.Next(hasKeys ? 9 : 7) switch
    {
        0 => $"set lead.heat to {random.Next(100, 400)}",
        1 => $"set lead.budget to {random.Next(2, 6)}00 EUR",
        2 => $"set lead.best_hour to {Time()}",
        3 => $"set lead.patience to {Pick(["2 days", "48 hours", "3 days"])}",
        4 => $"set lead.call_back_at to {Date(random.Next(1, 15))} {Time()}",
        5 => $"set lead.renewal_date to {Date(random.Next(1, 15))}",
        7 => "set lead.budget to visit.price",
        8 => "set lead.call_back_at to visit.starts_at",
        _ => "set lead.stage to customer",
    };

    private string Mark() => hasKeys && Chance(2) ? "visit.place" : $"\"{Pick(["hot", "cold"])}\"";

    private string Length() => Pick(["20 minutes", "2 hours", "1 day", "3 days", "7 days"]);

    private bool Chance(int of) => random.Next(of) == 0;

    private string Pick(string[] items) => items[random.Next(items.Length)];

    private void Line(int depth, string line) =>
        text.Append(' ', depth * 2).Append(depth == 0 ? line : Qualified(line)).Append('\n');
}
