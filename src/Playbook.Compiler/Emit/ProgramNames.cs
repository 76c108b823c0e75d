using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>What the parts of a workspace are called in C#.</summary>
internal sealed class ProgramNames
{
    private readonly ImmutableArray<string> _classes;

    public ProgramNames(FlowGraph graph, BoundWorkspace workspace, CSharpEmitOptions options)
    {
        Plays = HandlerNames.OfPlays(graph);
        var places = graph.Matches.Select(match => match.Location)
            .Concat(graph.Playbooks.Select(item => item.Location))
            .Concat(graph.Fields.Select(item => item.Location))
            .Concat(graph.Events.Select(item => item.Location))
            .Concat(graph.Conditions.Select(entry => entry.Condition.Location))
            .Concat(graph.Signals.Select(item => item.Location))
            .Concat(graph.Scores.Select(item => item.Location))
            .Concat(graph.Channels.Select(item => item.Location))
            .Concat(graph.Contents.Select(item => item.Location))
            .Concat(graph.Teams.Select(item => item.Location))
            .Concat(graph.Actors.Select(item => item.Location))
            .Concat(graph.Experiments.Select(item => item.Location))
            .Concat(graph.Handoffs.Select(item => item.Location))
            .Concat(graph.Plays.Select(item => item.Location));
        Surface = new SurfaceNames(workspace, options, places);
        Namespace = Surface.Namespace + ".Code";
        _classes = [.. graph.Conditions.Select(item => ConditionsOf(SurfaceNames.FileOf(item.Condition.Location)))];
        // No member may be called as its class. What a file's questions are called does not hang on other files.
        var members = _classes.Distinct().ToDictionary(name => name, name => new CSharpNames(name));
        Conditions = [.. graph.Conditions.Select(item => members[_classes[item.Index]].Take("Holds", item.Name))];
        Numbers = new NumberNames(
            graph,
            [
                .. graph.Conditions.Select(item => Part(SurfaceNames.FileOf(item.Condition.Location))
                    + Conditions[item.Index].Substring("Holds".Length)),
            ]);
        Changes = [.. Conditions.Select(name => "NextOf" + name.Substring("Holds".Length))];
    }

    public SurfaceNames Surface { get; }

    /// <summary>Of what runs: below that of what hosts use.</summary>
    public string Namespace { get; }

    /// <summary>Constants of what has a number in the whole.</summary>
    public NumberNames Numbers { get; }

    /// <summary>Constants, by the event's index.</summary>
    public ImmutableArray<string> Events => Surface.Events;

    /// <summary>Methods that answer conditions, by index.</summary>
    public ImmutableArray<string> Conditions { get; }

    /// <summary>Methods that say when time changes the answers, by index.</summary>
    public ImmutableArray<string> Changes { get; }

    /// <summary>Classes, by the play's index.</summary>
    public ImmutableArray<string> Plays { get; }

    /// <summary>The method that fills in the rows of a file.</summary>
    public string Rows(string path) => Part(path) + "Rows";

    /// <summary>The class of what a file's rules do with events.</summary>
    public string Rules(string path) => Part(path) + "Rules";

    /// <summary>
    /// The class of a file's conditions. In one class for all files, each condition cost the C# compiler more the more
    /// files there were.
    /// </summary>
    public string ConditionsOf(string path) => Part(path) + "Conditions";

    /// <summary>An expression that answers a condition.</summary>
    public string Holds(int condition) => $"{_classes[condition]}.{Conditions[condition]}(ref turn)";

    /// <summary>An expression of the instant at which time changes the answer to a condition.</summary>
    public string NextChange(int condition) => $"{_classes[condition]}.{Changes[condition]}(ref turn)";

    private string Part(string path) => Surface.Files[path].Split('.')[0];
}
