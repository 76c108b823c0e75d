using System.Globalization;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>The struct that the engine asks: a switch over events, matches, conditions and plays.</summary>
internal sealed class ProgramEmitter(FlowGraph graph, ProgramNames names)
{
    private readonly ConditionEmitter _conditions = new(graph, names);

    public void Emit(CodeText code)
    {
        code.Line("/// <summary>What the workspace's text says, as the engine asks it.</summary>");
        code.Open($"public readonly struct {HandlerNames.Program} : IWorkspaceProgram");
        code.Line($"public WorkspaceTables Tables => {HandlerNames.Data}.Tables;");
        EventSwitch(code, "Facts", Facts);
        EventSwitch(code, "Signals", Signals);
        EventSwitch(code, "Points", Points);
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

    private void EventSwitch(CodeText code, string method, Action<CodeText, EventPlan> body)
    {
        Head(code, $"void {method}", "");
        code.Open("switch (turn.Event)");
        foreach (var item in graph.Events)
        {
            var start = code.Length;
            code.Line($"case Events.{names.Events[item.Index]}:");
            code.Deeper();
            var empty = code.Length;
            body(code, item);
            var isEmpty = code.Length == empty;
            code.Line("return;");
            code.Shallower();
            if (isEmpty)
                code.CutTo(start);
        }

        code.Close();
        code.Close();
    }

    /// <summary>What hangs on a signal is moved when it fires.</summary>
    private void Facts(CodeText code, EventPlan item)
    {
        foreach (var history in item.Histories.Where(history => SignalOf(graph.Histories[history].Match) < 0))
            If(code, _conditions.MatchesAtEvent(graph.Histories[history].Match), $"turn.Remember({history});");
        foreach (var counter in item.Counters.Where(counter => SignalOf(graph.Counters[counter].Match) < 0))
            If(code, _conditions.MatchesAtEvent(graph.Counters[counter].Match), $"turn.Count({counter});");
    }

    private void Signals(CodeText code, EventPlan item)
    {
        foreach (var index in item.Signals)
        {
            var signal = graph.Signals[index];
            code.Line($"// signal {signal.Id}");
            if (signal.Kind == SignalKind.Any)
            {
                var asked = signal.Matches.Where(match => graph.Matches[match].ListensTo.Contains(item.Index));
                If(code, Any(asked.Select(_conditions.MatchesAtEvent)), $"turn.Fire({index});");
            }
            else
            {
                code.Line($"turn.FireIfTrue({index});");
            }

            foreach (var history in item.Histories.Where(history => SignalOf(graph.Histories[history].Match) == index))
                If(code, _conditions.MatchesAtEvent(graph.Histories[history].Match), $"turn.Remember({history});");
            foreach (var counter in item.Counters.Where(counter => SignalOf(graph.Counters[counter].Match) == index))
                If(code, _conditions.MatchesAtEvent(graph.Counters[counter].Match), $"turn.Count({counter});");
        }
    }

    private void Points(CodeText code, EventPlan item)
    {
        foreach (var score in graph.Scores)
        {
            foreach (var rule in score.Rules.Where(rule => Hears(rule.Match, item)))
            {
                code.Line($"// score {score.Id}");
                If(code, _conditions.MatchesAtEvent(rule.Match), $"turn.AddRule({score.Index}, {rule.Index});");
            }

            for (var i = 0; i < score.Decays.Length; i++)
            {
                if (Hears(score.Decays[i].Match, item))
                    If(code, _conditions.MatchesAtEvent(score.Decays[i].Match), $"turn.KeepFrom({score.Index}, {i});");
            }
        }
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

    private static void If(CodeText code, string condition, string statement)
    {
        if (condition == "true")
        {
            code.Line(statement);
            return;
        }

        code.Line($"if ({condition})");
        code.Line("    " + statement);
    }

    private static string Any(IEnumerable<string> conditions)
    {
        var all = conditions.ToList();
        return all.Contains("true") ? "true"
            : string.Join(" || ", all.Select(condition => all.Count > 1 && condition.Contains(" && ")
                ? $"({condition})" : condition));
    }

    private bool Hears(int match, EventPlan item) => match >= 0 && graph.Matches[match].ListensTo.Contains(item.Index);

    private int SignalOf(int match) => graph.Matches[match].Signal;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
