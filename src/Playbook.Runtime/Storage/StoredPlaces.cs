using System.Collections.Immutable;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Storage;

/// <summary>
/// The names of what a state knows by its number alone: the places of plays, the plays themselves and the teams. They
/// are stored beside the states, so that an edit that moves a statement moves nobody who stands at it.
/// </summary>
internal sealed record StoredPlaces(
    ImmutableArray<string> Plays, ImmutableArray<ImmutableArray<string>> Nodes, ImmutableArray<string> Teams)
{
    public static StoredPlaces Of(WorkspaceTables tables)
    {
        var records = tables.Layout.Slots.Where(slot => !slot.IsText)
            .ToDictionary(slot => slot.Slot, slot => slot.Name);
        return new StoredPlaces(
            [.. tables.Plays.Select(play => records[play.RecordSlot])],
            [.. tables.Plays.Select(play => play.Nodes.Select(node => NameOf(play, node)).ToImmutableArray())],
            [.. tables.Teams.Select(team => team.Name)]);
    }

    public static StoredPlaces Read(BinaryReader reader)
    {
        var plays = ImmutableArray.CreateBuilder<string>();
        var nodes = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            plays.Add(reader.ReadString());
            nodes.Add(Names(reader));
        }

        return new StoredPlaces(plays.ToImmutable(), nodes.ToImmutable(), Names(reader));
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Plays.Length);
        for (var play = 0; play < Plays.Length; play++)
        {
            writer.Write(Plays[play]);
            Write(writer, Nodes[play]);
        }

        Write(writer, Teams);
    }

    public bool Equals(StoredPlaces? other) => other is not null && Plays.SequenceEqual(other.Plays)
        && Teams.SequenceEqual(other.Teams)
        && Nodes.Zip(other.Nodes).All(pair => pair.First.SequenceEqual(pair.Second));

    public override int GetHashCode() => Plays.Length;

    private static string NameOf(PlayTable play, NodeTable node) => $"{play.Steps[node.Step].Name}: {node.Statement}";

    private static ImmutableArray<string> Names(BinaryReader reader)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            names.Add(reader.ReadString());
        return names.ToImmutable();
    }

    private static void Write(BinaryWriter writer, ImmutableArray<string> names)
    {
        writer.Write(names.Length);
        foreach (var name in names)
            writer.Write(name);
    }
}
