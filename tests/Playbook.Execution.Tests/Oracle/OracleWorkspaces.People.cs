namespace Playbook.Execution.Tests.Oracle;

/// <content>What people are asked, and what teams owe each other.</content>
internal sealed partial class OracleWorkspaces
{
    private static readonly string[] CallLines =
        ["connected", "no answer", "declined", "wrong number", "asked to call later", "not called", "skipped"];

    private void Handoffs()
    {
        foreach (var (name, from, to) in new[] { ("deal", "desk", "sales"), ("care", "sales", "desk") })
        {
            Line(0, $"handoff {name} \"Hand-off {name}\"");
            Line(1, $"from {from} to {to}");
            Line(1, $"gives {to} \"Their question\"");
            Line(1, $"gives {from} \"What they said\"");
            var reassign = Chance(2) ? $" and reassign at most {random.Next(1, 3)} times" : "";
            Line(1, $"accept within {Clock()}, otherwise notify {from}{reassign}");
            if (Chance(2))
                Line(1, $"feedback within {Clock()}, otherwise notify {Who()}");
            Line(1, $"reject early \"Not yet\" then play_{plays - 1} after {Length()}");
            Line(1, "reject wrong \"Not ours\" then finish");
            Line(1, $"reject data \"Wrong data\" then fix by {from} within {Clock()}, otherwise notify {to}");
        }
    }

    // A role keeps the hours of its team.
    private string Who() => Pick(["sales", "desk", "rep", "clerk"]);

    private string Clock() => Pick(["2 hours", "1 day", "4 working hours", "9 working hours", "2 working days"]);

    // Whoever must act has hours; a lead has none.
    private string Late() => Chance(2) ? $", otherwise notify {Who()}" : "";

    private void Asked(int depth, int play, int step)
    {
        switch (random.Next(15))
        {
            case < 7:
                Call(depth, play, step);
                break;
            case 7:
                Line(depth, $"task \"Words {Word()}\" for {Who()} within {Clock()}{Late()}");
                break;
            case 8 or 9:
                Line(depth, $"task \"Words {Word()}\" for {Who()} within {Clock()}{Late()}");
                Lines(depth + 1, play, step, ["done", "not done"]);
                break;
            case 10:
                var who = Chance(2) ? $"lead within {Length()}" : $"{Who()} within {Clock()}";
                Line(depth, $"choose \"Words {Word()}\" by {who}{Late()}");
                Line(depth + 1, "when more");
                Ending(depth + 2, play);
                Line(depth + 1, "when less");
                Ending(depth + 2, play);
                Otherwise(depth + 1, play, step);
                break;
            case 11 or 12:
                Line(depth, $"get approval from {Who()} for \"Words {Word()}\" within {Clock()}{Late()}");
                Lines(depth + 1, play, step, ["approved", "rejected"]);
                Otherwise(depth + 1, play, step);
                break;
            default:
                Line(depth, $"hand off as {Pick(["deal", "care"])}");
                Line(depth + 1, "because \"It helps\"");
                Lines(depth + 1, play, step, ["accepted"]);
                break;
        }
    }

    private void Call(int depth, int play, int step)
    {
        Line(depth, $"call by {Who()} within {Clock()}{Late()}");
        if (Chance(6))
            Line(depth + 1, $"needs {Condition(true)}");
        if (Chance(2))
            Line(depth + 1, $"attempts at most {random.Next(2, 4)} over {Length()}");
        Line(depth + 1, "because \"It helps\"");
        Lines(depth + 1, play, step, CallLines, 6);
    }

    private void Lines(int depth, int play, int step, string[] names, int oneIsMissingIn = 3)
    {
        foreach (var name in names)
        {
            if (Chance(oneIsMissingIn))
                continue;
            Line(depth, $"when {name}");
            if (depth > 3 || Chance(2))
                Ending(depth + 1, play);
            else
                Statements(depth + 1, play, step, 1);
        }
    }

    private void Otherwise(int depth, int play, int step)
    {
        if (Chance(3))
            return;
        Line(depth, "otherwise");
        Statements(depth + 1, play, step, 1);
    }

    private int Word() => words++;
}
