using System.Collections.Immutable;

namespace Playbook.Compiler.Binding;

/// <summary>What a host tells the compiler besides the texts. A value.</summary>
public sealed record CompilationOptions
{
    public static CompilationOptions Default { get; } = new();

    /// <summary>Names of rules that the host adds: <c>allow</c> may name them too.</summary>
    public ImmutableHashSet<string> AdditionalRules { get; init; } = [];

    /// <summary>
    /// Does the work of each number below a count, none of which waits for another. One after the other, unless the
    /// host has threads for it.
    /// </summary>
    public Action<int, Action<int>> ForEach { get; init; } = OneByOne;

    internal TResult[] Select<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work)
    {
        var results = new TResult[items.Count];
        ForEach(items.Count, index => results[index] = work(items[index]));
        return results;
    }

    private static void OneByOne(int count, Action<int> work)
    {
        for (var index = 0; index < count; index++)
            work(index);
    }

    public bool Equals(CompilationOptions? other) =>
        other is not null && ForEach == other.ForEach && AdditionalRules.SetEquals(other.AdditionalRules);

    public override int GetHashCode() => AdditionalRules.Count;
}
