using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Playbook.Runtime.Tables;

/// <summary>
/// What rows mean by the numbers by which they refer to other rows, to slots and to ranks. The rows of one file count
/// what they refer to by themselves, so that they stay as they are when other files come to declare more; before them
/// stand the names of what they mean.
/// </summary>
/// <param name="numbers">What the names mean in the whole.</param>
internal sealed class RowLinks(Dictionary<string, int> numbers)
{
    // By the file's own number; null where rows have the numbers of the whole.
    private int[]? targets;

    /// <summary>Takes the names.</summary>
    /// <exception cref="FormatException">No number is told for one of them.</exception>
    public void Take(JsonElement names)
    {
        targets = new int[names.GetArrayLength()];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = numbers.TryGetValue(names[i].GetString() ?? "", out var number)
                ? number
                : throw new FormatException($"Rows refer to `{names[i]}`, for which no number is told before them.");
        }
    }

    /// <summary>What a property refers to; -1 where a row has none, or what it means is nowhere kept.</summary>
    /// <exception cref="FormatException">The row means a number that is not told.</exception>
    public int To(JsonElement row, string property) =>
        row.TryGetProperty(property, out var value) ? To(value) : -1;

    public ImmutableArray<int> All(JsonElement row, string property)
    {
        if (!row.TryGetProperty(property, out var values))
            return [];
        var all = new int[values.GetArrayLength()];
        for (var i = 0; i < all.Length; i++)
            all[i] = To(values[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    public ClockTable? Clock(JsonElement row, string property) =>
        row.TryGetProperty(property, out var value)
            ? new ClockTable(value.Length("Length"), To(value, "Team"), To(value, "Notify"), value.Int("Reassign"))
            : null;

    /// <summary>What a number means, or a number with a distance from what it means.</summary>
    /// <exception cref="FormatException">The row means a number that is not told.</exception>
    public int To(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? To(value[0].GetInt32()) + value[1].GetInt32()
        : To(value.GetInt32());

    private int To(int number) =>
        targets is null || number < 0 ? number
        : number < targets.Length ? targets[number]
        : throw new FormatException($"Rows refer to number {number} of {targets.Length}.");
}
