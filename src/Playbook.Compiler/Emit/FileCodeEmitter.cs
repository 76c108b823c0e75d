using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Emit;

/// <summary>What runs of one playbook file: its plays, its conditions, and where its lines stand.</summary>
internal sealed class FileCodeEmitter(FlowGraph graph, ProgramNames names, SourceLines lines)
{
    private readonly ConditionsEmitter _conditions = new(graph, names, lines);
    private readonly PlayEmitter _plays = new(graph, names, lines);
    private readonly PlayRows _rows = new(graph, lines);

    private readonly ILookup<string, PlayPlan> _playsOf =
        graph.Plays.ToLookup(play => SurfaceNames.FileOf(play.Location));

    private readonly ILookup<string, ConditionEntry> _conditionsOf =
        graph.Conditions.ToLookup(entry => SurfaceNames.FileOf(entry.Condition.Location));

    private readonly ILookup<string, KeyValuePair<string, SourceLocation>> _placesOf =
        names.Places.ToLookup(place => SurfaceNames.FileOf(place.Value));

    public void Emit(CodeText code, string path)
    {
        foreach (var play in _playsOf[path])
        {
            _plays.Emit(code, play, _rows);
            code.Line();
        }

        if (_conditionsOf[path].Any())
            _conditions.Emit(code, _conditionsOf[path]);
        if (!_placesOf[path].Any())
            return;
        code.Line("/// <summary>Where things stand, for traces.</summary>");
        code.Open("internal static partial class Places");
        foreach (var place in _placesOf[path])
            code.Line($"public const string {place.Key} = {CSharpLiteral.Of(lines.Place(place.Value))};");
        code.Close();
    }
}
