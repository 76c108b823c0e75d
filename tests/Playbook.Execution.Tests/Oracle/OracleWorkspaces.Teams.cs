using System.Globalization;

namespace Playbook.Execution.Tests.Oracle;

/// <content>Plays of a team: no lead, no fields, no points, no calls.</content>
internal sealed partial class OracleWorkspaces
{
    /// <summary>The teams that have plays of their own.</summary>
    public List<string> Subjects { get; } = [];

    private void TeamEvents()
    {
        Line(0, "event fair_planned \"Fair planned\" from marketing, neutral");
        Line(1, "place text");
        Line(1, "day date");
        Line(0, "event fair_over \"Fair over\" from system, neutral");
        Line(0, "channel board");
        Line(1, "medium social");
        Line(1, "public");
        if (Chance(2))
            Line(1, $"at most {random.Next(1, 3)} per {CapLength()}");
        if (Chance(2))
            Line(1, Hours());
        Line(1, Chance(4) ? "hold nothing" : $"hold {random.Next(1, 4)} days");
    }

    // Usually a play of each team; a second one of the first may be gone on with.
    private void TeamPlays()
    {
        var first = Pick(["sales", "desk"]);
        var other = first == "sales" ? "desk" : "sales";
        List<(string Name, string Team)> all = [("round_0", first), ("round_1", Chance(2) ? first : other)];
        foreach (var (name, team) in all)
        {
            Subjects.Add(team);
            Line(0, $"play {name}");
            Line(1, $"for team {team}");
            TeamTriggers();
            if (Chance(3))
                Line(1, Chance(2) ? "again any time" : $"again after {Length()}");
            if (Chance(2))
                Line(1, "stop on fair_over");
            if (Chance(4))
                Line(1, $"stop when at least 2 fair_planned in the last {Length()}");
            if (Chance(3))
                Line(1, $"priority {random.Next(1, 3)}");
            var next = name == "round_0" && all[1].Team == first ? "round_1" : null;
            for (var step = random.Next(2); step < 2; step++)
            {
                Line(1, $"step step_{step}");
                TeamStatements(2, random.Next(1, 4), next);
                if (Chance(3))
                    Line(2, $"repeat step_{step} after {Length()}, at most 2 times");
            }
        }
    }

    private void TeamTriggers()
    {
        hasKeys = false;
        if (Chance(4))
        {
            Keys("fair_planned as visit", Pick(["place", "day"]));
            return;
        }

        Line(1, $"on {Pick(["fair_planned", "fair_over", "fair_planned where place is \"a\" or \"c\""])}");
        if (Chance(2))
            Line(1, Calendar());
    }

    private void TeamStatements(int depth, int count, string? next)
    {
        for (var i = 0; i < count; i++)
            TeamStatement(depth, next);
    }

    private void TeamStatement(int depth, string? next)
    {
        switch (random.Next(depth > 3 ? 9 : 14))
        {
            case 0 or 1:
                Line(depth, $"share {Content()} on board by {Who()}");
                TeamTouch(depth + 1);
                break;
            case 2:
                Line(depth, $"send {Content()} to {Who()} by {Pick(["email", "letter"])}");
                TeamTouch(depth + 1);
                break;
            case 3:
                Line(depth, $"notify sales \"Words {Word().ToString(CultureInfo.InvariantCulture)}\"");
                break;
            case 4:
                Line(depth, $"task \"Words {Word()}\" for {Who()} within {Clock()}{Late()}");
                break;
            case 5:
                Line(depth, $"wait {Pick([Length(), Length(), "3 working hours", "1 working day"])}");
                break;
            case 6 or 7:
                Line(depth, $"wait until {TeamMoment()}");
                break;
            case 8:
                Line(depth, "send each of first_guide, second_guide to desk by letter, 2 hours apart");
                Line(depth + 1, "because \"One at a time\"");
                break;
            case 9:
                Line(depth, $"task \"Words {Word()}\" for {Who()} within {Clock()}{Late()}");
                TeamLines(depth + 1, ["done", "not done"], next);
                break;
            case 10:
                Line(depth, $"get approval from {Who()} for \"Words {Word()}\" within {Clock()}{Late()}");
                TeamLines(depth + 1, ["approved", "rejected"], next);
                break;
            case 11:
                Line(depth, $"wait up to {Length()}");
                Line(depth + 1, $"when {Pick(["fair_planned", "fair_over"])}");
                TeamEnding(depth + 2, next);
                break;
            case 12:
                Line(depth, $"choose \"Words {Word()}\" by {Who()} within {Clock()}{Late()}");
                TeamLines(depth + 1, ["more", "less"], next, mayBeNone: false);
                if (Chance(3))
                    break;
                Line(depth + 1, "otherwise");
                TeamStatements(depth + 2, 1, next);
                break;
            default:
                Line(depth, $"if {TeamCondition()}");
                TeamEnding(depth + 1, next);
                Line(depth, "otherwise");
                TeamStatements(depth + 1, 1, next);
                break;
        }
    }

    private void TeamTouch(int depth)
    {
        if (Chance(3))
            Line(depth, $"needs {TeamCondition()}");
        Line(depth, "because \"It helps\"");
        if (Chance(3))
            Skipped(depth);
    }

    private void TeamLines(int depth, string[] names, string? next, bool mayBeNone = true)
    {
        foreach (var name in names.Where(_ => !mayBeNone || !Chance(3)))
        {
            Line(depth, $"when {name}");
            TeamEnding(depth + 1, next);
        }
    }

    private void TeamEnding(int depth, string? next)
    {
        Line(depth, $"notify sales \"Words {Word()}\"");
        if (Chance(4))
            Line(depth, "finish");
        else if (next is not null && Chance(2))
            Line(depth, $"continue with {next}");
    }

    private string TeamCondition() => random.Next(hasKeys ? 7 : 5) switch
    {
        0 => $"no fair_planned for {Length()}",
        1 => $"fair_planned in the last {Length()}",
        2 => $"at least 2 fair_planned in the last {Length()} where place is \"a\"",
        3 => "no fair_over since enrolling",
        4 => "at least 2 fair_planned since enrolling",
        5 => "visit.place is \"a\" or \"c\"",
        _ => "visit.day in the next 3 days",
    };

    private string TeamMoment() => random.Next(hasKeys ? 7 : 6) switch
    {
        6 => DayOfVisit(),
        var which => AnybodysMoment(which),
    };
}
