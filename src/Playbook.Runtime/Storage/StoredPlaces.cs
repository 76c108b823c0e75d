using System.Collections.Immutable;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Versions;

namespace Playbook.Runtime.Storage;

/// <summary>
/// The names of what a state knows by its number alone: the plays with the versions that they are of, their places,
/// and the teams. They are stored beside the states, so that an edit that moves a statement moves nobody who stands at
/// it.
/// </summary>
/// <param name="Plays">The first slot of each play's first record.</param>
/// <param name="Owners">The playbook of each, its version (0 where it is not known), and the play's own name.</param>
/// <param name="Nodes">The nodes of each.</param>
/// <param name="Teams">The teams.</param>
internal sealed record StoredPlaces(
    ImmutableArray<string> Plays,
    ImmutableArray<(string Playbook, int Version, string Name)> Owners,
    ImmutableArray<ImmutableArray<string>> Nodes,
    ImmutableArray<string> Teams)
{
    // Versions are stored since this format.
    private const byte Versioned = 3;

    public static StoredPlaces Of(WorkspaceTables tables) => new(
        [.. tables.Plays.Select(play => PlayShape.NameOfRecord(tables, play))],
        [.. tables.Plays.Select(play => OwnerOf(tables, play))],
        [.. tables.Plays.Select(play => play.Nodes.Select(node => PlayShape.NameOf(play, node)).ToImmutableArray())],
        [.. tables.Teams.Select(team => team.Name)]);

    public static StoredPlaces Read(BinaryReader reader, byte format)
    {
        var plays = ImmutableArray.CreateBuilder<string>();
        var owners = ImmutableArray.CreateBuilder<(string, int, string)>();
        var nodes = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            plays.Add(reader.ReadString());
            owners.Add(format < Versioned ? ("", 0, "")
                : (reader.ReadString(), reader.ReadInt32(), reader.ReadString()));
            nodes.Add(Names(reader));
        }

        return new StoredPlaces(plays.ToImmutable(), owners.ToImmutable(), nodes.ToImmutable(), Names(reader));
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Plays.Length);
        for (var play = 0; play < Plays.Length; play++)
        {
            writer.Write(Plays[play]);
            writer.Write(Owners[play].Playbook);
            writer.Write(Owners[play].Version);
            writer.Write(Owners[play].Name);
            Write(writer, Nodes[play]);
        }

        Write(writer, Teams);
    }

    /// <summary>Which of the plays here a stored one is; -1 for none.</summary>
    public int IndexIn(StoredPlaces here, int play) =>
        Owners[play].Version == 0 ? here.Plays.IndexOf(Plays[play]) : here.Owners.IndexOf(Owners[play]);

    /// <summary>Which play here is a stored one in the current version of its playbook; -1 for none.</summary>
    public int NamesakeIn(WorkspaceTables tables, int play)
    {
        var (playbook, version, name) = Owners[play];
        for (var here = 0; version > 0 && here < tables.Plays.Length; here++)
        {
            var row = tables.Plays[here];
            var owner = tables.Playbooks[row.Playbook];
            if (owner.RetiredOn is null && owner.Name == playbook && row.Name == name)
                return here;
        }

        return -1;
    }

    public bool Equals(StoredPlaces? other) => other is not null && Plays.SequenceEqual(other.Plays)
        && Owners.Zip(other.Owners).All(pair => pair.First.Version == 0 || pair.First == pair.Second)
        && Teams.SequenceEqual(other.Teams)
        && Nodes.Zip(other.Nodes).All(pair => pair.First.SequenceEqual(pair.Second));

    public override int GetHashCode() => Plays.Length;

    private static (string, int, string) OwnerOf(WorkspaceTables tables, PlayTable play)
    {
        var playbook = tables.Playbooks[play.Playbook];
        return (playbook.Name, playbook.Version, play.Name);
    }

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
