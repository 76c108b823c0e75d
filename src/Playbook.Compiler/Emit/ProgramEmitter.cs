using System.Globalization;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>The struct that the engine asks: a switch over events, matches, conditions and plays.</summary>
internal sealed class ProgramEmitter(FlowGraph graph, ProgramNames names, EventsEmitter events)
{
    private readonly ConditionEmitter _conditions = new(graph, names);

    public void Emit(CodeText code)
    {
        code.Line("/// <summary>What the workspace's text says, as the engine asks it.</summary>");
        code.Open($"public readonly partial struct {HandlerNames.Program} : IWorkspaceProgram");
        code.Line($"public WorkspaceTables Tables => {HandlerNames.Data}.Tables;");
        EventSwitch(code, EventsEmitter.Facts);
        EventSwitch(code, EventsEmitter.Signals);
        EventSwitch(code, EventsEmitter.Points);
        Fit(code);
        Choice(code, "bool Matches", "match", [.. graph.Matches.Select(match => _conditions.Matches(match.Index))]);
        Choice(
            code, "bool Holds", "condition", [.. names.Conditions.Select(ConditionEmitter.Call)]);
        Choice(
            code,
            "long NextChange",
            "condition",
            [
                .. graph.Conditions.Select(entry => entry.Condition.IsTimeDependent
                    ? ConditionEmitter.Call(names.Changes[entry.Index]) : ""),
            ],
            otherwise: "LeadState.Never");
        Run(code);
        code.Close();
    }

    private void EventSwitch(CodeText code, string question)
    {
        Head(code, $"void {question}", "");
        code.Open("switch (turn.Event)");
        var answers = events.Of(question).GroupBy(part => part.Event)
            .Select(parts => (Event: parts.Key, Calls: string.Join(
                "\n", parts.Select(part => $"{names.Rules(part.File)}.{part.Name}(ref turn);"))));
        foreach (var same in answers.GroupBy(answer => answer.Calls))
        {
            foreach (var answer in same)
                code.Line($"case Events.{names.Events[answer.Event]}:");
            code.Deeper();
            foreach (var call in same.Key.Split('\n'))
                code.Line(call);
            code.Line("return;");
            code.Shallower();
        }

        code.Close();
        code.Close();
    }

    private void Fit(CodeText code)
    {
        Head(code, "void Fit", "");
        foreach (var score in graph.Scores.Where(score => score.IsFit))
        {
            var points = score.Rules.Select(rule =>
                $"({ConditionEmitter.Call(names.Conditions[rule.Condition])} ? {CSharpLiteral.Of(rule.Points)} : 0)");
            code.Line($"// score {score.Id}");
            code.Line($"turn.SetFit({score.Index}, {string.Join(" + ", points)});");
        }

        code.Close();
    }

    private static void Choice(
        CodeText code, string head, string parameter, IReadOnlyList<string> answers, string? otherwise = null)
    {
        Head(code, head, $", int {parameter}");
        code.Open($"switch ({parameter})");
        for (var i = 0; i < answers.Count; i++)
        {
            if (answers[i].Length > 0)
                code.Line($"case {Number(i)}: return {answers[i]};");
        }

        code.Line(otherwise is null
            ? $"default: throw new System.ArgumentOutOfRangeException(nameof({parameter}));"
            : $"default: return {otherwise};");
        code.Close();
        code.Close();
    }

    private void Run(CodeText code)
    {
        Head(code, "void Run", ", int play, int node");
        code.Open("switch (play)");
        for (var i = 0; i < names.Plays.Length; i++)
            code.Line($"case {Number(i)}: {names.Plays[i]}.Run(ref turn, node); return;");
        code.Line("default: throw new System.ArgumentOutOfRangeException(nameof(play));");
        code.Close();
        code.Close();
    }

    private static void Head(CodeText code, string head, string parameters)
    {
        code.Line();
        code.Line($"public {head}<T>(ref Turn<T> turn{parameters})");
        code.Deeper();
        code.Line("where T : struct, ITrace");
        code.Shallower();
        code.Open();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
