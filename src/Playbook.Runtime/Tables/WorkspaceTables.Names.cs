using Playbook.Runtime.Hashing;

namespace Playbook.Runtime.Tables;

public sealed partial record WorkspaceTables
{
    /// <summary>Index of an event by name; -1 where the workspace has none of that name.</summary>
    public int EventOf(string name) => IndexOf(Events, name, static row => row.Name);

    /// <summary>Index of a field of the lead by name; -1 where the workspace has none of that name.</summary>
    public int FieldOf(string name) => IndexOf(Fields, name, static row => row.Name);

    /// <summary>The part of an effect's identity that says where its statement stands.</summary>
    public string StatementOf(in Effect effect)
    {
        var play = Plays[effect.Play];
        var playbook = Playbooks[play.Playbook].Name;
        if (effect.Node < 0)
            return EffectId.StatementOf(playbook, play.Name, "", "start");
        var node = play.Nodes[effect.Node];
        var statement = node.Statement + Suffix(node, effect.Of);
        return EffectId.StatementOf(playbook, play.Name, play.Steps[node.Step].Name, statement);
    }

    // One statement can make effects of several kinds: its own, and the notices and tasks of its clocks. Each is an
    // effect of its own.
    private static string Suffix(NodeTable node, EffectKind of) => of switch
    {
        EffectKind.Notify when node.Kind != NodeKind.Notify => "!notify",
        EffectKind.Reassign => "!reassign",
        EffectKind.FixBy => "!fix",
        _ => "",
    };

    private static int IndexOf<TRow>(
        System.Collections.Immutable.ImmutableArray<TRow> rows,
        string name,
        Func<TRow, string> nameOf)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (nameOf(rows[i]) == name)
                return i;
        }

        return -1;
    }
}
