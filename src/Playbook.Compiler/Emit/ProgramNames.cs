using System.Collections.Immutable;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>What the declarations of a workspace are called in C#.</summary>
internal sealed class ProgramNames
{
    public ProgramNames(FlowGraph graph, CSharpEmitOptions options)
    {
        Namespace = options.Namespace ?? "Playbooks." + new CSharpNames().Take("", graph.Workspace);
        var events = new CSharpNames("Events");
        Events = [.. graph.Events.Select(item => events.Take("", item.Name))];
        var conditions = new CSharpNames("Conditions");
        Conditions = [.. graph.Conditions.Select(item => conditions.Take("Holds", item.Name))];
        Changes = [.. Conditions.Select(name => "NextOf" + name.Substring("Holds".Length))];
        var plays = new CSharpNames("Workspace", "WorkspaceProgram", "WorkspaceData", "Events", "Conditions");
        Plays = [.. graph.Plays.Select(play => plays.Take("", play.Id, "Play"))];
    }

    public string Namespace { get; }

    /// <summary>Constants, by the event's index.</summary>
    public ImmutableArray<string> Events { get; }

    /// <summary>Methods that answer conditions, by index.</summary>
    public ImmutableArray<string> Conditions { get; }

    /// <summary>Methods that say when time changes the answers, by index.</summary>
    public ImmutableArray<string> Changes { get; }

    /// <summary>Classes, by the play's index.</summary>
    public ImmutableArray<string> Plays { get; }
}
