using System.Globalization;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>The struct that the engine asks: a switch over events, matches, conditions and plays.</summary>
internal sealed class ProgramEmitter(FlowGraph graph, ProgramNames names, EventsEmitter events)
{
    private const int CasesOfMethod = 100;

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
        Choice(code, "bool Holds", "condition", [.. graph.Conditions.Select(entry => names.Holds(entry.Index))]);
        Choice(
            code,
            "long NextChange",
            "condition",
            [
                .. graph.Conditions.Select(entry =>
                    entry.Condition.IsTimeDependent ? names.NextChange(entry.Index) : ""),
            ],
            otherwise: "LeadState.Never");
        Choice(code, "void Run", "play", [.. names.Plays.Select(play => play + ".Run(ref turn, node)")], "node");
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
                $"({names.Holds(rule.Condition)} ? {CSharpLiteral.Of(rule.Points)} : 0)");
            code.Line($"// score {score.Id}");
            code.Line($"turn.SetFit({score.Index}, {string.Join(" + ", points)});");
        }

        code.Close();
    }

    /// <summary>
    /// A switch over numbers. What the C# compiler does for one grows with the square of its cases, and the
    /// just-in-time compiler does little for a method of thousands, so many cases are methods of some each.
    /// </summary>
    private static void Choice(
        CodeText code,
        string head,
        string parameter,
        IReadOnlyList<string> answers,
        string? passed = null,
        string? otherwise = null)
    {
        var (parameters, arguments) = passed is null
            ? ($", int {parameter}", $", {parameter}")
            : ($", int {parameter}, int {passed}", $", {parameter}, {passed}");
        var other = otherwise is null
            ? $"throw new global::System.ArgumentOutOfRangeException(nameof({parameter}))" : $"return {otherwise}";
        var parts = Math.Max(1, (answers.Count + CasesOfMethod - 1) / CasesOfMethod);
        if (parts > 1)
        {
            var name = head.Split(' ')[1];
            var calls = Enumerable.Range(0, parts).Select(part => $"{name}{Number(part)}(ref turn{arguments})");
            Switch($"{parameter} / {Number(CasesOfMethod)}", 0, calls, "");
        }

        for (var part = 0; part < parts; part++)
        {
            var from = part * CasesOfMethod;
            Switch(parameter, from, answers.Skip(from).Take(CasesOfMethod), parts > 1 ? Number(part) : "");
        }

        void Switch(string value, int from, IEnumerable<string> calls, string suffix)
        {
            Head(code, head + suffix, parameters);
            code.Open($"switch ({value})");
            foreach (var call in calls)
            {
                var answer = head.StartsWith("void ", StringComparison.Ordinal) ? call + "; return" : "return " + call;
                if (call.Length > 0)
                    code.Line($"case {Number(from)}: {answer};");
                from++;
            }

            code.Line($"default: {other};");
            code.Close();
            code.Close();
        }
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
