using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Execution.Logs;
using Playbook.Runtime;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Simulation;

/// <summary>Turns counts into tables of words and numbers.</summary>
internal sealed class ReportBuilder(FlowGraph graph, SimulationTally tally, Func<SourceLocation, string> location)
{
    // Of playbooks that stand in the workspace in several versions: the version that a file has.
    private readonly Dictionary<string, int> versions = graph.Playbooks
        .GroupBy(playbook => playbook.Name, StringComparer.Ordinal).Where(group => group.Count() > 1)
        .SelectMany(group => group)
        .ToDictionary(playbook => playbook.Location.Path, playbook => playbook.Version, StringComparer.Ordinal);

    public ImmutableArray<ReportTable> Tables() =>
    [
        Enrolled(), MovedOn(), Touches(), Skips(), Handoffs(), Scores(), Goals(), Assumptions(), SetAside(),
    ];

    private ReportTable Enrolled() => new(
        "enrolled",
        "Enrolled",
        ["play", "times"],
        [.. graph.Plays.Select((play, index) => Row(NameOf(play.Id, play.Location), Shown(tally.Enrolled[index])))]);

    private ReportTable MovedOn() => new(
        "moved-on",
        "Moved on from an older version",
        ["play", "times"],
        [
            .. from play in graph.Plays
               where tally.MovedOn[play.Index] > 0
               select Row(NameOf(play.Id, play.Location), Shown(tally.MovedOn[play.Index])),
        ]);

    private ReportTable Touches() => new(
        "touches",
        "Touches by channel and day",
        ["channel", "day", "touches"],
        [
            .. tally.Touches.Select(touch => Row(
                graph.Channels[touch.Key.Channel].Name, Day(touch.Key.Day), Shown(touch.Value))),
        ]);

    private ReportTable Skips() => new(
        "skips",
        "Skips by reason",
        ["play", "reason", "times"],
        [
            .. from play in graph.Plays
               from reason in Enum.GetValues<SkipReason>()
               let times = tally.Skips[play.Index, (int)reason]
               where times > 0
               select Row(NameOf(play.Id, play.Location), reason.Word(), Shown(times)),
        ]);

    private ReportTable Handoffs() => new(
        "handoffs",
        "Hand-offs, and the time from the first input to them",
        ["hand-off", "offered", "accepted", "passed on", "half within", "nine in ten within"],
        [
            .. graph.Handoffs.Select(handoff => tally.Handoffs[handoff.Index] is var counted
                ? Row(
                    NameOf(handoff.Id, handoff.Location),
                    Shown(counted.Opened), Shown(counted.Accepted), Shown(counted.Reassigned),
                    Length(counted.TimeOf(0.5)), Length(counted.TimeOf(0.9)))
                : []),
        ]);

    private ReportTable Scores() => new(
        "scores",
        "Leads by score",
        ["score", "band", "leads"],
        [.. graph.Scores.SelectMany(ScoreRows)]);

    // A score without bands is shown in ten equal parts of its range.
    private IEnumerable<ImmutableArray<string>> ScoreRows(ScorePlan score)
    {
        var (counted, name) = (tally.Scores[score.Index], NameOf(score.Id, score.Location));
        if (!score.Bands.IsEmpty)
        {
            return score.Bands.Select(band => Row(
                name, band.Name, Shown(
                    counted.Where(pair => pair.Key >= band.From && pair.Key < band.Below).Sum(pair => pair.Value))));
        }

        var size = Math.Max((score.Greatest - score.Least + 10) / 10, 1);
        return
            from part in Enumerable.Range(0, 10)
            let first = score.Least + part * size
            where first <= score.Greatest
            let last = Math.Min(first + size - 1, score.Greatest)
            let leads = counted.Where(pair => pair.Key >= first && pair.Key <= last).Sum(pair => pair.Value)
            select Row(name, $"{Shown(first)} to {Shown(last)}", Shown(leads));
    }

    private ReportTable Goals() => new(
        "goals",
        "Goals",
        ["goal", "counted"],
        [
            .. tally.Watch.Goals.Select((goal, index) =>
                Row(NameOf(goal.Id, goal.Location), Shown(tally.Goals[index]))),
        ]);

    private ReportTable Assumptions() => new(
        "assumptions",
        "Assumptions that did not hold",
        ["assumption", "inputs"],
        [
            .. graph.Assumptions
                .Where(assumption => tally.Assumptions[assumption.Index] > 0)
                .Select(assumption => Row(
                    location(assumption.Location),
                    Shown(tally.Assumptions[assumption.Index]))),
        ]);

    private ReportTable SetAside() => new(
        "set-aside",
        "Rows set aside",
        ["reason", "rows"],
        [
            .. Enum.GetValues<SetAsideReason>()
                .Where(reason => tally.SetAside[(int)reason] > 0)
                .Select(reason => Row(reason.Word(), Shown(tally.SetAside[(int)reason]))),
        ]);

    /// <summary>The name of what is declared, with its version where another version declares it too.</summary>
    private string NameOf(string id, SourceLocation place) =>
        versions.TryGetValue(place.Path, out var version) ? $"{id} version {Shown(version)}" : id;

    private static ImmutableArray<string> Row(params ReadOnlySpan<string> cells) => [.. cells];

    private static string Shown(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(int dayNumber) => InstantText.Format(Civil.MidnightOf(dayNumber))[..10];

    private static string Length(long? milliseconds)
    {
        if (milliseconds is not { } length)
            return "";
        var minutes = length / Instants.Minute;
        return minutes < 60 ? $"{minutes} min"
            : minutes < 48 * 60 ? $"{minutes / 60} h {minutes % 60:00} min"
            : $"{minutes / 1440} d {minutes / 60 % 24} h";
    }
}
