using System.Collections.Immutable;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Storage;

/// <summary>
/// Reads stored states for a workspace. States of another text are mapped by the names of their slots and places: what
/// the new one does not have is left out, what the old one did not have begins new. Whoever stood at a statement that
/// is no more has left the play; whoever stands in a version that is no more goes on where
/// <c>move leads from version</c> says, or stands still. Then
/// <see cref="Engine.WorkspaceEngine{TProgram}.TakeUp"/> must be called.
/// </summary>
public sealed class StateReader : IDisposable
{
    private readonly BinaryReader reader;
    private readonly WorkspaceTables tables;
    private readonly StoredHeader header;
    private readonly SlotMap slots;
    private readonly PlaceMap places;
    private readonly Standstill standstill;
    private readonly long[] numbers;
    private readonly string?[] texts;
    private int leads;

    /// <param name="stream">Stored states; stays open.</param>
    /// <param name="tables">The workspace that is to handle the states.</param>
    /// <exception cref="StateFormatException">These are no states, or those of a newer version.</exception>
    public StateReader(Stream stream, WorkspaceTables tables)
    {
        this.tables = tables;
        reader = StoredHeader.ReaderOf(stream);
        header = Guard(() => StoredHeader.Read(reader));
        var here = StoredPlaces.Of(tables);
        slots = new SlotMap(header, tables);
        places = new PlaceMap(header, here, tables);
        standstill = new Standstill(header, tables, isKept: false);
        numbers = new long[header.Numbers];
        texts = new string?[header.Texts];
        IsSameLayout = header.Fingerprint == tables.Layout.Fingerprint && header.Places.Equals(here);
        Missing = [.. slots.Missing, .. places.Missing];
    }

    /// <summary>Whether the states have this very layout, and everything stands where it stood.</summary>
    public bool IsSameLayout { get; }

    /// <summary>Names of stored slots, and of places of plays, that are no more.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>Who of the lead that was read last stands still; to be kept with its state.</summary>
    public StandingEnrolments Standing { get; private set; } = StandingEnrolments.None;

    /// <summary>
    /// What was known of the lead that was read last, was asked for or where it stood, and has no place here: names of
    /// slots, plays, hand-offs and tasks. Empty for most.
    /// </summary>
    public ImmutableArray<string> LeftOut { get; private set; } = [];

    /// <summary>The lead that the one read last has become part of; null for most, else its state is new.</summary>
    public string? MergedInto { get; private set; }

    /// <summary>Reads the next lead into a state; false after the last.</summary>
    /// <exception cref="StateFormatException">The file ends in the middle of a lead.</exception>
    public bool TryRead(LeadState state, out string leadId)
    {
        tables.Layout.Reset(state);
        var kept = ImmutableArray.CreateBuilder<byte[]>();
        leadId = Guard(() => ReadLead(kept)) ?? "";
        Standing = StandingEnrolments.None;
        LeftOut = [];
        if (leadId.Length == 0)
            return false;
        leads++;
        if (MergedInto is not null)
            return true;
        foreach (var move in slots.Moves)
            move.Apply(numbers, texts, state);
        if (!IsSameLayout)
            Place(state);
        if (!IsSameLayout || kept.Count > 0)
            Stand(leadId, state, kept.ToImmutable());
        return true;
    }

    public void Dispose() => reader.Dispose();

    private void Place(LeadState state)
    {
        List<string> leftOut = [.. slots.LeftOut(numbers, texts)];
        places.Apply(state.Numbers, leftOut);
        LeftOut = [.. leftOut];
    }

    // Those who stood still before have their own stored states, each with a header of its own.
    private void Stand(string leadId, LeadState state, ImmutableArray<byte[]> kept)
    {
        var standing = ImmutableArray.CreateBuilder<StandingEnrolment>();
        var still = ImmutableArray.CreateBuilder<byte[]>();
        if (!IsSameLayout)
            standstill.Bring(true, leadId, numbers, texts, state, standing, still);
        foreach (var stored in kept)
        {
            using var stream = new MemoryStream(stored, writable: false);
            using var own = new StateReader(stream, tables);
            var nobody = ImmutableArray.CreateBuilder<byte[]>();
            own.Guard(() => own.ReadLead(nobody));
            new Standstill(own.header, tables, isKept: true)
                .Bring(!IsSameLayout, leadId, own.numbers, own.texts, state, standing, still);
        }

        if (!IsSameLayout)
            places.CountAgain(state.Numbers);
        Standing = new StandingEnrolments(standing.ToImmutable(), still.ToImmutable());
    }

    private string? ReadLead(ImmutableArray<byte[]>.Builder kept)
    {
        MergedInto = null;
        var kind = reader.ReadByte();
        if (kind == StateWriter.End)
            return null;
        var leadId = reader.ReadString();
        if (kind == StateWriter.Merged)
        {
            MergedInto = reader.ReadString();
            return leadId;
        }

        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = reader.ReadInt64();
        for (var i = 0; i < texts.Length; i++)
            texts[i] = reader.ReadBoolean() ? reader.ReadString() : null;
        if (header.Format < StoredHeader.Newest)
            return leadId;
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var length = reader.ReadInt32();
            var state = reader.ReadBytes(length);
            kept.Add(state.Length == length ? state : throw new EndOfStreamException());
        }

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
