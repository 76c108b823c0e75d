using System.Text;

namespace Playbook.Runtime.Storage;

/// <summary>
/// Stores states of one layout: a mark, the format's version, the layout's fingerprint and the names of its slots,
/// then lead after lead. No type is named, so what is stored outlives every change of the code.
/// </summary>
public sealed class StateWriter : IDisposable
{
    internal const uint Mark = 0x534C4250; // PBLS
    internal const byte Version = 1;
    internal const byte Lead = 1;
    internal const byte End = 0;

    private readonly BinaryWriter writer;
    private readonly StateLayout layout;

    /// <param name="stream">Where to write; stays open.</param>
    /// <param name="layout">The layout of every state that is added.</param>
    public StateWriter(Stream stream, StateLayout layout)
    {
        this.layout = layout;
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
