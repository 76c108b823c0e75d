using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>What the parts of a workspace are called in C#.</summary>
internal sealed class ProgramNames
{
    public ProgramNames(FlowGraph graph, BoundWorkspace workspace, CSharpEmitOptions options)
    {
        var conditions = new CSharpNames("Conditions");
        Conditions = [.. graph.Conditions.Select(item => conditions.Take("Holds", item.Name))];
        Changes = [.. Conditions.Select(name => "NextOf" + name.Substring("Holds".Length))];
        Plays = HandlerNames.OfPlays(graph);
        Places =
        [
            .. graph.Matches.Select(match => Named(Match(match.Index), match.Location)),
            .. graph.Conditions.Select(entry => Named(Condition(entry.Index), entry.Condition.Location)),
            .. graph.Scores.SelectMany(score => score.Rules.Select(rule =>
                Named(ScoreRule(score.Index, rule.Index), rule.Location))),
        ];
        var places = Places.Select(place => place.Value).Concat(graph.Plays.Select(play => play.Location));
        Surface = new SurfaceNames(workspace, options, places);
        Namespace = Surface.Namespace + ".Code";
    }

    public SurfaceNames Surface { get; }

    /// <summary>Of what runs: below that of what hosts use.</summary>
    public string Namespace { get; }

    /// <summary>Constants, by the event's index.</summary>
    public ImmutableArray<string> Events => Surface.Events;

    /// <summary>Methods that answer conditions, by index.</summary>
    public ImmutableArray<string> Conditions { get; }

    /// <summary>Methods that say when time changes the answers, by index.</summary>
    public ImmutableArray<string> Changes { get; }

    /// <summary>Classes, by the play's index.</summary>
    public ImmutableArray<string> Plays { get; }

    /// <summary>
    /// Constants of places. They stand with the file that they are in, so that a line more in one playbook changes
    /// nothing in the tables.
    /// </summary>
    public ImmutableArray<KeyValuePair<string, SourceLocation>> Places { get; }

    public static string Match(int match) => $"Match{match}";

    public static string Condition(int condition) => $"Condition{condition}";

    public static string ScoreRule(int score, int rule) => $"Score{score}Rule{rule}";

    private static KeyValuePair<string, SourceLocation> Named(string name, SourceLocation location) =>
        new(name, location);
}
