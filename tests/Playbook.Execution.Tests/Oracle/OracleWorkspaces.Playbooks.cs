using System.Text.RegularExpressions;

namespace Playbook.Execution.Tests.Oracle;

/// <content>
/// One playbook or two, which speak of each other's names and share the caps of the company; the second may have an
/// earlier version beside it.
/// </content>
internal sealed partial class OracleWorkspaces
{
    private const string First = "generated";

    // Which playbook declares a name that only one declares.
    private readonly Dictionary<string, string> homes = new(StringComparer.Ordinal);

    // By what plays have keys, those that have; all versions of a play have the same.
    private readonly Dictionary<int, string> keys = [];

    private string? playbook;
    private bool hasVersions;

    private void Playbooks()
    {
        var isAlone = Chance(4);
        var cut = isAlone ? plays : plays == 1 || Chance(5) ? 0 : 1;

        // Neither the name of the file nor the place in the workspace decides who comes first.
        var second = Pick(["also", "other"]);
        for (var play = 0; play < plays; play++)
        {
            homes[$"play_{play}"] = play < cut ? First : second;
            if ((play == 0 || (play == 1 && plays == 3)) && Chance(3))
                keys.Add(play, Pick(["place", "place", "place", "size", "day", "price"]));
        }

        foreach (var name in Shared)
            homes[name] = First;
        Header(Pick(["b", "d"]), First, null);
        Experiments();
        Signals();
        Scores();
        Handoffs();
        Plays(0, cut);
        if (hasTeamPlays && Chance(2))
            TeamPlays();
        if (!isAlone)
            Second(second, cut);
        if (hasTeamPlays && Subjects.Count == 0)
            TeamPlays();
    }

    private static IEnumerable<string> Shared =>
        ["interest", "busy", "both", "warmth", "fit", "deal", "care", "letter_test", "other_test"];

    private void Second(string name, int cut)
    {
        hasVersions = !Chance(8);
        if (Chance(2))
        {
            // Both have signals of these names: each means its own.
            foreach (var signal in new[] { "interest", "busy", "both" })
                homes.Remove(signal);
        }

        var retired = random.Next(1, 4);
        Header(
            Pick(["a", "c"]), name, hasVersions ? "version 2" : null, hasVersions && !Chance(4) ? retired : 1);
        var (end, start) = (text.Length, OwnSignals());
        Plays(cut, plays);
        if (!hasVersions)
            return;
        var current = text.ToString(start, text.Length - start);
        Header("e", name, $"version 1 retired on {Date(retired)}", Chance(5) ? 1 : 0);
        start = OwnSignals();
        if (Chance(6))
            Plays(cut, plays);
        else
            text.Append(Earlier(current));
        text.Insert(end, Moves(text.ToString(start, text.Length - start), current));
    }

    private int OwnSignals()
    {
        if (!homes.ContainsKey("interest"))
            Signals();
        return text.Length;
    }

    private void Header(string file, string name, string? version, int from = 1)
    {
        playbook = name;
        Line(0, $"# file: {file}.playbook");
        Line(0, $"playbook {name} \"Plays\"");
        Line(1, $"owner {Pick(["sales", "desk"])}");
        if (version is not null)
            Line(1, version);
        Line(1, Chance(3) ? $"effective {Date(from)} to {Date(20)}" : $"effective {Date(from)}");
        if (Chance(4))
            Line(1, "time_zone \"America/New_York\"");
        if (Chance(6))
            Line(1, $"promises {random.Next(1, 3)} value before ask");
    }

    private void Plays(int first, int end)
    {
        for (var play = first; play < end; play++)
            Play(play);
    }

    private void Experiments()
    {
        foreach (var experiment in new[] { "letter_test", "other_test" })
        {
            Line(0, $"experiment {experiment}");
            Line(1, "measure link_clicked");
        }
    }

    // What another playbook declares is called by its whole name.
    private string Qualified(string line) => playbook is null ? line : Name().Replace(line, found =>
        homes.TryGetValue(found.Value, out var home) && home != playbook ? $"{home}.{found.Value}" : found.Value);

    [GeneratedRegex("(?<![a-z_.\"])[a-z][a-z0-9_]*")]
    private static partial Regex Name();
}
