using System.Collections.Immutable;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Storage;

/// <summary>
/// Stores states of one workspace: a mark, the format's version, the layout's fingerprint, the names of its slots and
/// of its plays' places with the versions of their playbooks, then lead after lead. No type is named, so what is
/// stored outlives every change of the code.
/// </summary>
public sealed class StateWriter : IDisposable
{
    internal const byte Lead = 1;
    internal const byte Merged = 2;
    internal const byte End = 0;

    private readonly BinaryWriter writer;
    private readonly StateLayout layout;

    /// <param name="stream">Where to write; stays open.</param>
    /// <param name="tables">The workspace with which every state that is added was handled.</param>
    public StateWriter(Stream stream, WorkspaceTables tables)
    {
        layout = tables.Layout;
        writer = StoredHeader.WriterOf(stream);
        StoredHeader.Of(tables).Write(writer);
    }

    /// <summary>Adds one lead.</summary>
    /// <param name="leadId">Its id.</param>
    /// <param name="state">Its state.</param>
    /// <param name="standing">
    /// Who stands still, as <see cref="StateReader.Standing"/> said it; null for nobody.
    /// </param>
    public void Add(string leadId, LeadState state, StandingEnrolments? standing = null)
    {
        if (state.Numbers.Length != layout.Numbers || state.Texts.Length != layout.Texts)
            throw new ArgumentException("The state is of another layout.", nameof(state));
        Write(writer, leadId, state.Numbers, state.Texts, standing?.Kept ?? []);
    }

    /// <summary>Says of a lead that it has become part of another.</summary>
    public void AddMerged(string leadId, string into)
    {
        writer.Write(Merged);
        writer.Write(leadId);
        writer.Write(into);
    }

    /// <summary>Says that no more leads come, so that a cut file is known as such.</summary>
    public void Dispose()
    {
        writer.Write(End);
        writer.Dispose();
    }

    internal static void Write(
        BinaryWriter writer,
        string leadId,
        ReadOnlySpan<long> numbers,
        ReadOnlySpan<string?> texts,
        ImmutableArray<byte[]> kept)
    {
        writer.Write(Lead);
        writer.Write(leadId);
        foreach (var number in numbers)
            writer.Write(number);
        foreach (var text in texts)
        {
            writer.Write(text is not null);
            if (text is not null)
                writer.Write(text);
        }

        writer.Write(kept.Length);
        foreach (var state in kept)
        {
            writer.Write(state.Length);
            writer.Write(state);
        }
    }
}
