using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>The rows of one table, while they are read.</summary>
internal sealed class RowList<TRow>
    where TRow : class
{
    private readonly List<TRow?> rows = [];

    public void Set(int index, TRow row)
    {
        while (rows.Count <= index)
            rows.Add(null);
        rows[index] = row;
    }

    /// <exception cref="FormatException">A row is missing.</exception>
    public ImmutableArray<TRow> All()
    {
        var all = ImmutableArray.CreateBuilder<TRow>(rows.Count);
        foreach (var row in rows)
            all.Add(row ?? throw new FormatException($"A row of {typeof(TRow).Name} is missing."));
        return all.MoveToImmutable();
    }
}
