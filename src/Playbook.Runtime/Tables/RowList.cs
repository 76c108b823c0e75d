using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>The rows of one table, while they are read.</summary>
internal sealed class RowList<TRow>
    where TRow : class
{
    private readonly SortedList<int, TRow> rows = [];

    public void Set(int index, TRow row) => rows[index] = row;

    /// <exception cref="FormatException">A row is missing.</exception>
    public ImmutableArray<TRow> All() => rows.Count == 0 || rows.Keys[^1] == rows.Count - 1
        ? [.. rows.Values]
        : throw new FormatException($"A row of {typeof(TRow).Name} is missing.");
}
