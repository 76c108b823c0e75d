using System.Collections.Immutable;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>Which class of the emitted C# does what, for whoever looks for a rule there.</summary>
public static class HandlerNames
{
    /// <summary>The class that hears events: signals, scores, facts.</summary>
    public const string Program = "WorkspaceProgram";

    /// <summary>The class of tables, in which hand-offs stand.</summary>
    public const string Data = "WorkspaceData";

    /// <summary>The class of constants that files share.</summary>
    internal const string Numbers = "Numbers";

    /// <summary>The classes of a workspace's plays, by the play's index.</summary>
    public static ImmutableArray<string> OfPlays(FlowGraph graph)
    {
        var names = new CSharpNames(Program, Data, Numbers);
        return [.. graph.Plays.Select(play => names.Take("", play.Id, "Play"))];
    }
}
