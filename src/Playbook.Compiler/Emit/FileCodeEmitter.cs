using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Emit;

/// <summary>What runs of one playbook file: its plays, its rows of the tables, its rules and its conditions.</summary>
internal sealed class FileCodeEmitter(
    FlowGraph graph, ProgramNames names, SourceLines lines, DataEmitter data, EventsEmitter events)
{
    private readonly ConditionsEmitter _conditions = new(graph, names, lines);
    private readonly PlayEmitter _plays = new(graph, names, lines);

    private readonly ILookup<string, PlayPlan> _playsOf =
        graph.Plays.ToLookup(play => SurfaceNames.FileOf(play.Location));

    private readonly ILookup<string, ConditionEntry> _conditionsOf =
        graph.Conditions.ToLookup(entry => SurfaceNames.FileOf(entry.Condition.Location));

    public void Emit(CodeText code, string path)
    {
        foreach (var play in _playsOf[path])
        {
            _plays.Emit(code, play);
            code.Line();
        }

        data.EmitRows(code, path);
        events.EmitRules(code, path);
        if (_conditionsOf[path].Any())
            _conditions.Emit(code, path, _conditionsOf[path]);
    }
}
