using System.Collections.Immutable;
using System.Text;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Storage;

/// <summary>
/// Reads stored states for a workspace. States of another text are mapped by the names of their slots and places: what
/// the new one does not have is left out, what the old one did not have begins new, and whoever stood at a statement
/// that is no more has left the play; then <see cref="Engine.WorkspaceEngine{TProgram}.TakeUp"/> must be called.
/// </summary>
public sealed class StateReader : IDisposable
{
    private readonly BinaryReader reader;
    private readonly WorkspaceTables tables;
    private readonly StateLayout layout;
    private readonly PlaceMap places;
    private readonly ImmutableArray<(bool IsText, int From, int To, int Count)> moves;
    private readonly long[] numbers;
    private readonly string?[] texts;
    private int leads;

    /// <param name="stream">Stored states; stays open.</param>
    /// <param name="tables">The workspace that is to handle the states.</param>
    /// <exception cref="StateFormatException">These are no states, or those of a newer version.</exception>
    public StateReader(Stream stream, WorkspaceTables tables)
    {
        this.tables = tables;
        layout = tables.Layout;
        reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        (moves, Missing, numbers, texts, IsSameLayout, places) = Guard(ReadHeader);
    }

    /// <summary>Whether the states have this very layout, and everything stands where it stood.</summary>
    public bool IsSameLayout { get; }

    /// <summary>Names of stored slots, and of places of plays, that are no more.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>Reads the next lead into a state; false after the last.</summary>
    /// <exception cref="StateFormatException">The file ends in the middle of a lead.</exception>
    public bool TryRead(LeadState state, out string leadId)
    {
        layout.Reset(state);
        leadId = Guard(ReadLead) ?? "";
        if (leadId.Length == 0)
            return false;
        leads++;
        foreach (var (isText, from, to, count) in moves)
        {
            if (isText)
                texts.AsSpan(from, count).CopyTo(state.Texts.Slice(to, count));
            else
                numbers.AsSpan(from, count).CopyTo(state.Numbers.Slice(to, count));
        }

        if (!IsSameLayout)
            places.Apply(state.Numbers);
        return true;
    }

    public void Dispose() => reader.Dispose();

    private (ImmutableArray<(bool, int, int, int)>, ImmutableArray<string>, long[], string?[], bool, PlaceMap)
        ReadHeader()
    {
        if (reader.ReadUInt32() != StateWriter.Mark)
            throw new StateFormatException("Stored states are expected; this file holds something else.");
        if (reader.ReadByte() is var version && version != StateWriter.Version)
        {
            throw new StateFormatException(
                $"States of format {StateWriter.Version} are expected, found format {version}: "
                + $"they were written by {(version > StateWriter.Version ? "a newer" : "an older")} version. "
                + "Read them with that version.");
        }

        var isSame = reader.ReadUInt64() == layout.Fingerprint;
        var here = layout.Slots.ToDictionary(slot => (slot.Name, slot.IsText));
        var found = ImmutableArray.CreateBuilder<(bool, int, int, int)>();
        var missing = ImmutableArray.CreateBuilder<string>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var (name, isText, slot, count) = (
                reader.ReadString(), reader.ReadBoolean(), reader.ReadInt32(), reader.ReadInt32());
            // A stretch that has another length means something else by now: a ring of another size can't be read on.
            if (here.TryGetValue((name, isText), out var place) && place.Count == count)
                found.Add((isText, slot, place.Slot, count));
            else
                missing.Add(name);
        }

        var stored = new long[reader.ReadInt32()];
        var storedTexts = new string?[reader.ReadInt32()];
        var (there, now) = (StoredPlaces.Read(reader), StoredPlaces.Of(tables));
        var map = new PlaceMap(there, now, tables);
        missing.AddRange(map.Missing);
        return (found.ToImmutable(), missing.ToImmutable(), stored, storedTexts, isSame && there.Equals(now), map);
    }

    private string? ReadLead()
    {
        if (reader.ReadByte() == StateWriter.End)
            return null;
        var leadId = reader.ReadString();
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = reader.ReadInt64();
        for (var i = 0; i < texts.Length; i++)
            texts[i] = reader.ReadBoolean() ? reader.ReadString() : null;
        return leadId;
    }

    private TResult Guard<TResult>(Func<TResult> read)
    {
        try
        {
            return read();
        }
        catch (EndOfStreamException cut)
        {
            throw new StateFormatException(
                $"The file ends after {leads} whole leads, in the middle of something. Take its last whole copy.",
                cut);
        }
    }
}
