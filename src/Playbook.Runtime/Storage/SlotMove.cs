using Playbook.Runtime.Engine;

namespace Playbook.Runtime.Storage;

/// <summary>A stretch of a stored state that goes into another layout.</summary>
/// <param name="IsText">Whether it is of the texts.</param>
/// <param name="From">Its first slot in the stored state.</param>
/// <param name="Count">How many slots it has there.</param>
/// <param name="To">Its first slot here.</param>
/// <param name="CountHere">How many it has here; of a ring, whose bookkeeping lies before, it may be another.</param>
internal readonly record struct SlotMove(bool IsText, int From, int Count, int To, int CountHere)
{
    public void Apply(ReadOnlySpan<long> numbers, ReadOnlySpan<string?> texts, LeadState state)
    {
        if (IsText)
            texts.Slice(From, Count).CopyTo(state.Texts.Slice(To, Count));
        else if (Count == CountHere)
            numbers.Slice(From, Count).CopyTo(state.Numbers.Slice(To, Count));
        else
            Ring.Copy(numbers, From - 1, Count, state.Numbers, To - 1, CountHere);
    }
}
