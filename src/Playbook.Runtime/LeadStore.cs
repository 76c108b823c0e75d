namespace Playbook.Runtime;

/// <summary>
/// The states of many leads of one layout, in chunks, so that a million leads are a few hundred objects and growing
/// never moves a state that somebody holds.
/// </summary>
public sealed class LeadStore
{
    // About a megabyte of numbers a chunk for a state of 128 slots.
    private const int LeadsPerChunk = 1024;

    private readonly List<long[]> numbers = [];
    private readonly List<string?[]> texts = [];

    public LeadStore(StateLayout layout) => Layout = layout;

    public StateLayout Layout { get; }

    /// <summary>How many leads there are.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// The state of a lead by the number that <see cref="Add"/> gave it. Valid for as long as the store lives.
    /// </summary>
    public LeadState this[int lead]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)lead, (uint)Count, nameof(lead));
            var (chunk, place) = (lead / LeadsPerChunk, lead % LeadsPerChunk);
            return new LeadState(
                numbers[chunk].AsSpan(place * Layout.Numbers, Layout.Numbers),
                texts[chunk].AsSpan(place * Layout.Texts, Layout.Texts));
        }
    }

    /// <summary>Adds a lead of whom nothing is known and gives its number, from 0.</summary>
    public int Add()
    {
        if (Count % LeadsPerChunk == 0)
        {
            numbers.Add(new long[LeadsPerChunk * Layout.Numbers]);
            texts.Add(new string?[LeadsPerChunk * Layout.Texts]);
        }

        Count++;
        Layout.Reset(this[Count - 1]);
        return Count - 1;
    }
}
