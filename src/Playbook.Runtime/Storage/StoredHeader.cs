using System.Collections.Immutable;
using System.Text;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Versions;

namespace Playbook.Runtime.Storage;

/// <summary>What stands before stored states: by which names and places they are to be understood.</summary>
internal sealed record StoredHeader(
    byte Format, ulong Fingerprint, ImmutableArray<SlotTable> Slots, int Numbers, int Texts, StoredPlaces Places)
{
    public const byte Newest = 3;
    private const byte Oldest = 2;
    private const uint Mark = 0x534C4250; // PBLS

    public static StoredHeader Of(WorkspaceTables tables)
    {
        var layout = tables.Layout;
        return new StoredHeader(
            Newest, layout.Fingerprint, layout.Slots, layout.Numbers, layout.Texts, StoredPlaces.Of(tables));
    }

    /// <exception cref="StateFormatException">These are no states, or those of a newer version.</exception>
    public static StoredHeader Read(BinaryReader reader)
    {
        if (reader.ReadUInt32() != Mark)
            throw new StateFormatException("Stored states are expected; this file holds something else.");
        var format = reader.ReadByte();
        if (format is < Oldest or > Newest)
        {
            throw new StateFormatException(
                $"States of format {Oldest} to {Newest} are expected, found format {format}: "
                + $"they were written by {(format > Newest ? "a newer" : "an older")} version. "
                + "Read them with that version.");
        }

        var fingerprint = reader.ReadUInt64();
        var slots = ImmutableArray.CreateBuilder<SlotTable>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            slots.Add(new SlotTable(
                reader.ReadString(), reader.ReadBoolean(), reader.ReadInt32(), reader.ReadInt32(), 0));
        }

        var (numbers, texts) = (reader.ReadInt32(), reader.ReadInt32());
        var places = StoredPlaces.Read(reader, format);
        return new StoredHeader(format, fingerprint, slots.ToImmutable(), numbers, texts, places);
    }

    /// <summary>Writes it in the newest format.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Mark);
        writer.Write(Newest);
        writer.Write(Fingerprint);
        writer.Write(Slots.Length);
        foreach (var slot in Slots)
        {
            writer.Write(slot.Name);
            writer.Write(slot.IsText);
            writer.Write(slot.Slot);
            writer.Write(slot.Count);
        }

        writer.Write(Numbers);
        writer.Write(Texts);
        Places.Write(writer);
    }

    /// <summary>What is stored of a play.</summary>
    public PlayShape ShapeOf(int play)
    {
        var (playbook, version, name) = Places.Owners[play];
        return PlayShape.Of(playbook, version, name, Places.Nodes[play], Places.Plays[play], Slots);
    }

    public static BinaryReader ReaderOf(Stream stream) => new(stream, Encoding.UTF8, leaveOpen: true);

    public static BinaryWriter WriterOf(Stream stream) => new(stream, Encoding.UTF8, leaveOpen: true);
}
