using System.Text;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Storage;

/// <summary>
/// Stores states of one workspace: a mark, the format's version, the layout's fingerprint, the names of its slots and
/// of its plays' places, then lead after lead. No type is named, so what is stored outlives every change of the code.
/// </summary>
public sealed class StateWriter : IDisposable
{
    internal const uint Mark = 0x534C4250; // PBLS
    internal const byte Version = 2;
    internal const byte Lead = 1;
    internal const byte End = 0;

    private readonly BinaryWriter writer;
    private readonly StateLayout layout;

    /// <param name="stream">Where to write; stays open.</param>
    /// <param name="tables">The workspace with which every state that is added was handled.</param>
    public StateWriter(Stream stream, WorkspaceTables tables)
    {
        layout = tables.Layout;
        writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(layout.Fingerprint);
        writer.Write(layout.Slots.Length);
        foreach (var slot in layout.Slots)
        {
            writer.Write(slot.Name);
            writer.Write(slot.IsText);
            writer.Write(slot.Slot);
            writer.Write(slot.Count);
        }

        writer.Write(layout.Numbers);
        writer.Write(layout.Texts);
        StoredPlaces.Of(tables).Write(writer);
    }

    /// <summary>Adds one lead.</summary>
    public void Add(string leadId, LeadState state)
    {
        if (state.Numbers.Length != layout.Numbers || state.Texts.Length != layout.Texts)
            throw new ArgumentException("The state is of another layout.", nameof(state));
        writer.Write(Lead);
        writer.Write(leadId);
        foreach (var number in state.Numbers)
            writer.Write(number);
        foreach (var text in state.Texts)
        {
            writer.Write(text is not null);
            if (text is not null)
                writer.Write(text);
        }
    }

    /// <summary>Says that no more leads come, so that a cut file is known as such.</summary>
    public void Dispose()
    {
        writer.Write(End);
        writer.Dispose();
    }
}
