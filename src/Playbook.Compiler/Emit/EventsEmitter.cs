using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>
/// What events lead to: a method for each event and each playbook file that hears it, with that file's code. The
/// program calls them in the order of signals and scores.
/// </summary>
internal sealed class EventsEmitter
{
    public const string Facts = "Facts";
    public const string Signals = "Signals";
    public const string Points = "Points";

    private readonly FlowGraph _graph;
    private readonly ProgramNames _names;
    private readonly NumberNames _numbers;
    private readonly ConditionEmitter _conditions;
    private readonly ILookup<string, EventPart> _partsOfQuestion;
    private readonly ILookup<string, EventPart> _partsOfFile;

    public EventsEmitter(FlowGraph graph, ProgramNames names)
    {
        (_graph, _names, _numbers) = (graph, names, names.Numbers);
        _conditions = new ConditionEmitter(graph, names);
        var parts = new List<EventPart>();
        var named = new Dictionary<(string File, string Question, string Body), string>();
        foreach (var item in graph.Events)
        {
            parts.AddRange(Runs(Facts, item, FactsOf(item), named));
            parts.AddRange(Runs(Signals, item, SignalsOf(item), named));
            parts.AddRange(Runs(Points, item, PointsOf(item), named));
        }

        _partsOfQuestion = parts.ToLookup(part => part.Question);
        _partsOfFile = parts.ToLookup(part => part.File);
    }

    /// <summary>The parts of one question, those of an event together and in order.</summary>
    public IEnumerable<EventPart> Of(string question) => _partsOfQuestion[question];

    /// <summary>A file's part of the program.</summary>
    public void EmitRules(CodeText code, string path)
    {
        if (!_partsOfFile[path].Any())
            return;
        code.Open($"public readonly partial struct {HandlerNames.Program}");
        code.Open($"private static class {_names.Rules(path)}");
        foreach (var part in _partsOfFile[path].GroupBy(part => part.Name).Select(same => same.First()))
        {
            code.Line($"public static void {part.Name}<T>(ref Turn<T> turn)");
            code.Deeper();
            code.Line("where T : struct, ITrace");
            code.Shallower();
            code.Open();
            foreach (var line in part.Body.TrimEnd().Split('\n'))
                code.Line(line);
            code.Close();
            code.Line();
        }

        code.Close();
        code.Close();
        code.Line();
    }

    /// <summary>
    /// What follows each other in one file is one method; events that lead to the same share it, as all that count as
    /// activity do.
    /// </summary>
    private IEnumerable<EventPart> Runs(
        string question,
        EventPlan item,
        IEnumerable<KeyValuePair<string, Action<CodeText>>> pieces,
        Dictionary<(string File, string Question, string Body), string> named)
    {
        var runs = new List<KeyValuePair<string, CodeText>>();
        foreach (var piece in pieces)
        {
            if (runs.Count == 0 || runs[runs.Count - 1].Key != piece.Key)
                runs.Add(new(piece.Key, new CodeText()));
            piece.Value(runs[runs.Count - 1].Value);
        }

        var number = 0;
        foreach (var run in runs)
        {
            number++;
            var body = run.Value.ToString();
            if (!named.TryGetValue((run.Key, question, body), out var name))
            {
                name = $"{question}_{_names.Events[item.Index]}";
                // Rarely: the parts of one file come with those of another between them.
                if (runs.Take(number - 1).Any(earlier => earlier.Key == run.Key))
                    name += "_Part" + number.ToString(CultureInfo.InvariantCulture);
                named.Add((run.Key, question, body), name);
            }

            yield return new EventPart(question, item.Index, run.Key, name, body);
        }
    }

    /// <summary>What hangs on a signal is moved when it fires.</summary>
    private IEnumerable<KeyValuePair<string, Action<CodeText>>> FactsOf(EventPlan item) => Moved(item, signal: -1);

    private IEnumerable<KeyValuePair<string, Action<CodeText>>> SignalsOf(EventPlan item) =>
        item.Signals.SelectMany(index => Moved(item, index).Prepend(
            Piece(_graph.Signals[index].Location, code => Signal(code, item, _graph.Signals[index]))));

    private void Signal(CodeText code, EventPlan item, SignalPlan signal)
    {
        code.Line($"// signal {signal.Id}");
        var number = _numbers.Of(NumberKind.Signal, signal.Index);
        if (signal.Kind == SignalKind.Any)
        {
            var asked = signal.Matches.Where(match => _graph.Matches[match].ListensTo.Contains(item.Index));
            If(code, Any(asked.Select(_conditions.MatchesAtEvent)), $"turn.Fire({number});");
        }
        else
        {
            code.Line($"turn.FireIfTrue({number});");
        }
    }

    private IEnumerable<KeyValuePair<string, Action<CodeText>>> Moved(EventPlan item, int signal) =>
        item.Histories.Where(history => SignalOf(_graph.Histories[history].Match) == signal)
            .Select(history => Moving(
                _graph.Histories[history].Match,
                $"turn.Remember({_numbers.Of(NumberKind.History, history)});"))
            .Concat(item.Counters.Where(counter => SignalOf(_graph.Counters[counter].Match) == signal)
                .Select(counter => Moving(
                    _graph.Counters[counter].Match,
                    $"turn.Count({_numbers.Of(NumberKind.Counter, counter)});")));

    private KeyValuePair<string, Action<CodeText>> Moving(int match, string statement) =>
        Piece(HomeOf(_graph.Matches[match]), code => If(code, _conditions.MatchesAtEvent(match), statement));

    // Whether an event came, any playbook may come to ask, so that is nobody's own.
    private SourceLocation HomeOf(MatchPlan match) =>
        match.Where >= 0 ? match.Location
        : match.Signal >= 0 ? _graph.Signals[match.Signal].Location
        : SourceLocation.None;

    private IEnumerable<KeyValuePair<string, Action<CodeText>>> PointsOf(EventPlan item) =>
        _graph.Scores.Where(score => score.Rules.Any(rule => Hears(rule.Match, item))
                || score.Decays.Any(decay => IsKept(decay, item)))
            .Select(score => Piece(score.Location, code => Score(code, item, score)));

    private void Score(CodeText code, EventPlan item, ScorePlan score)
    {
        code.Line($"// score {score.Id}");
        foreach (var rule in score.Rules.Where(rule => Hears(rule.Match, item)))
        {
            If(
                code,
                _conditions.MatchesAtEvent(rule.Match),
                $"turn.AddRule({_numbers.Of(NumberKind.Score, score.Index)}, {rule.Index});");
        }

        for (var i = 0; i < score.Decays.Length; i++)
        {
            if (IsKept(score.Decays[i], item))
            {
                If(
                    code,
                    _conditions.MatchesAtEvent(score.Decays[i].Match),
                    $"turn.KeepFrom({_numbers.Of(NumberKind.Score, score.Index)}, {i});");
            }
        }
    }

    private static KeyValuePair<string, Action<CodeText>> Piece(
        SourceLocation location, Action<CodeText> write) => new(SurfaceNames.FileOf(location), write);

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

    private bool IsKept(DecayPlan decay, EventPlan item) => !decay.IsByActivity && Hears(decay.Match, item);

    private bool Hears(int match, EventPlan item) =>
        match >= 0 && _graph.Matches[match].ListensTo.Contains(item.Index);

    private int SignalOf(int match) => _graph.Matches[match].Signal;
}
