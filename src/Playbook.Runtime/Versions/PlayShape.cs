using System.Collections.Immutable;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Versions;

/// <summary>
/// One version of a play by names alone: where its enrolments can stand, and what their records hold. It says the same
/// of a play of this workspace and of one that only stored states know.
/// </summary>
/// <param name="Playbook">Its playbook; empty for the company's files.</param>
/// <param name="Version">The playbook's version; 0 where the stored state does not know it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Nodes">Its nodes in order, each as <c>step: statement</c>.</param>
/// <param name="Numbers">The names of a record's number slots, in order.</param>
/// <param name="Texts">The names of its text slots.</param>
internal sealed record PlayShape(
    string Playbook,
    int Version,
    string Name,
    ImmutableArray<string> Nodes,
    ImmutableArray<string> Numbers,
    ImmutableArray<string> Texts)
{
    private const string FirstRecord = " #1 ";
    private const string Visits = "visits of ";

    public static PlayShape Of(WorkspaceTables tables, PlayTable play)
    {
        var playbook = tables.Playbooks[play.Playbook];
        var first = NameOfRecord(tables, play);
        var nodes = play.Nodes.Select(node => NameOf(play, node)).ToImmutableArray();
        return Of(playbook.Name, playbook.Version, play.Name, nodes, first, tables.Layout.Slots);
    }

    /// <param name="playbook">Its playbook.</param>
    /// <param name="version">The version.</param>
    /// <param name="name">Its name.</param>
    /// <param name="nodes">Its nodes.</param>
    /// <param name="first">The name of the first number slot of its first record.</param>
    /// <param name="slots">Where its records lie.</param>
    public static PlayShape Of(
        string playbook,
        int version,
        string name,
        ImmutableArray<string> nodes,
        string first,
        ImmutableArray<SlotTable> slots)
    {
        var prefix = first[..(first.IndexOf(FirstRecord, StringComparison.Ordinal) + FirstRecord.Length)];
        return new PlayShape(
            playbook, version, name, nodes, Parts(slots, prefix, false), Parts(slots, prefix, true));
    }

    public static string NameOfRecord(WorkspaceTables tables, PlayTable play) =>
        tables.Layout.Slots.First(slot => !slot.IsText && slot.Slot == play.RecordSlot).Name;

    public static string NameOf(PlayTable play, NodeTable node) => $"{play.Steps[node.Step].Name}: {node.Statement}";

    /// <summary>The name of the slot that counts how often a step was entered.</summary>
    public static string VisitsOf(string step) => Visits + step;

    /// <summary>Whether anybody can stand there; what only does something is gone through.</summary>
    public static bool IsPlace(NodeTable node) =>
        node.Kind is NodeKind.EnterStep or (>= NodeKind.Send and <= NodeKind.Repeat);

    public static string StepOf(string node) => node[..node.IndexOf(": ", StringComparison.Ordinal)];

    public static string StatementOf(string node) => node[(node.IndexOf(": ", StringComparison.Ordinal) + 2)..];

    /// <summary>
    /// How often somebody who stands here has entered the steps whose entries another play counts and this one does
    /// not. Those are entered once, one after the other.
    /// </summary>
    /// <param name="node">Where they stand.</param>
    /// <param name="to">The play that counts.</param>
    /// <param name="step">The step there that follows the one where they stand; empty where that has its name.</param>
    /// <returns>Number slots of a record there, and what they say.</returns>
    public ImmutableArray<(int Slot, int Times)> EnteredBefore(string node, PlayShape to, string step)
    {
        var here = StepOf(node);
        var before = Nodes.Select(StepOf).TakeWhile(name => name != here).Append(here).ToHashSet();
        var entered = ImmutableArray.CreateBuilder<(int, int)>();
        foreach (var (slot, name) in to.Numbers.Index())
        {
            if (!name.StartsWith(Visits, StringComparison.Ordinal))
                continue;
            var counted = name[Visits.Length..];
            var old = counted == step ? here : counted;
            if (!Numbers.Contains(VisitsOf(old)))
                entered.Add((slot, before.Contains(old) ? 1 : 0));
        }

        return entered.ToImmutable();
    }

    private static ImmutableArray<string> Parts(ImmutableArray<SlotTable> slots, string prefix, bool isText) =>
    [
        .. slots.Where(slot => slot.IsText == isText && slot.Name.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(slot => slot.Slot).Select(slot => slot.Name[prefix.Length..]),
    ];
}
