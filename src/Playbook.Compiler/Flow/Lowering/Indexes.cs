using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>What a table refers to, by index.</summary>
internal static class Indexes
{
    /// <summary>
    /// The index of each item, in order. A loop, because what queries become for numbers is compiled at every start.
    /// </summary>
    public static ImmutableArray<int> Of<T>(IEnumerable<T> items, Func<T, int> indexOf)
        where T : class
    {
        var indexes = ImmutableArray.CreateBuilder<int>();
        foreach (var item in items)
            indexes.Add(indexOf(item));
        return indexes.ToImmutable();
    }
}
