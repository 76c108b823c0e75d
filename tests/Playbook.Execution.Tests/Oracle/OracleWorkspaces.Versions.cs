using System.Text;
using System.Text.RegularExpressions;

namespace Playbook.Execution.Tests.Oracle;

/// <content>An earlier version of plays, and which of its steps are followed by which.</content>
internal sealed partial class OracleWorkspaces
{
    /// <summary>How many inputs come at once at first, before versions change.</summary>
    public int Hurry => hasVersions ? 20 : 0;

    /// <summary>The same plays as they may have been: steps of other names, other lengths, other statements.</summary>
    private string Earlier(string current)
    {
        List<string> renamed = [.. Steps.Where(_ => Chance(3))];
        var earlier = new StringBuilder();
        foreach (var line in current.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var own = line;
            foreach (var step in renamed)
                own = Regex.Replace(own, $@"\b{step}\b", $"early_{step}");
            if (Chance(5))
                own = Regex.Replace(own, "(?<=^ *wait )[0-9]+ (minutes|hours|days|day)$", _ => Length());
            if (Chance(8))
                own = Regex.Replace(own, "(?<=^ *send )[a-z_]+(?= by)", _ => Content());
            earlier.Append(own).Append('\n');
            if (own.StartsWith("  step ", StringComparison.Ordinal) && Chance(4))
                earlier.Append($"    {Pick(["wait 3 days", "wait 7 days", "notify sales \"Early\""])}\n");
        }

        return earlier.ToString();
    }

    // Somebody is there when the version is retired.
    private void Lasting(int play, int step)
    {
        switch (random.Next(20))
        {
            case 7:
                Line(2, $"wait {Pick(["3 days", "7 days"])}");
                break;
            case 0 or 1 or 12:
                Line(2, $"task \"Words {Word()}\" for {Who()} within {Pick(["3 days", "7 days"])}{Late()}");
                Line(2, $"wait {Pick(["3 days", "7 days"])}");
                break;
            case 2 or 3 or 9 or 13:
                Line(2, $"get approval from {Who()} for \"Words {Word()}\" within 7 days{Late()}");
                Lines(3, play, step, ["approved", "rejected"]);
                Otherwise(3, play, step);
                break;
            case 4:
                Line(2, $"wait up to {Pick(["3 days", "7 days"])}");
                Line(3, $"when {Pick(Events)}");
                Ending(4, play);
                Otherwise(3, play, step);
                break;
            case 5 or 6:
                Line(2, $"call by {Who()} within 3 days{Late()}");
                Line(3, $"attempts at most 3 over {Pick(["3 days", "7 days"])}");
                Line(3, "because \"It helps\"");
                Lines(3, play, step, CallLines, 6);
                break;
            case 8 or 10 or 11 or >= 14 and <= 18:
                Send(2);
                break;
            default:
                Line(2, $"send each of first_guide, offer by {Pick(["email", "letter"])}, 3 days apart");
                Line(3, "because \"One at a time\"");
                break;
        }
    }

    private static string[] Steps => ["step_0", "step_1"];

    // Usually to the step of the same name or what it was renamed to, sometimes anywhere; some have no line.
    private string Moves(string earlier, string current)
    {
        var targets = StepsOf(current).ToList();
        var lines = new StringBuilder();
        foreach (var step in StepsOf(earlier))
        {
            var own = step.Replace("early_", "", StringComparison.Ordinal);
            var play = own.Split('.')[0];
            var wanted = random.Next(5) switch
            {
                0 or 1 => targets.Where(item => item != own && item.Split('.')[0] == play).ToArray(),
                2 => targets.Where(item => item.Split('.')[0] != play).ToArray(),
                _ => targets.Where(item => item == own).ToArray(),
            };
            var to = Pick(wanted.Length > 0 ? wanted : [.. targets]);
            if (!Chance(8))
                lines.Append($"    {step} to {to}\n");
        }

        return lines.Length == 0 ? "" : $"  move leads from version 1\n{lines}";
    }

    private static IEnumerable<string> StepsOf(string plays)
    {
        var play = "";
        foreach (Match line in Regex.Matches(plays, "^ *(play|step) ([a-z0-9_]+)", RegexOptions.Multiline))
        {
            if (line.Groups[1].Value == "play")
                play = line.Groups[2].Value;
            else
                yield return $"{play}.{line.Groups[2].Value}";
        }
    }
}
