using System.Collections;
using System.Collections.Immutable;

namespace Playbook.Build;

/// <summary>An array that is equal to another with equal items; an ImmutableArray compares references.</summary>
internal readonly struct ValueArray<T>(ImmutableArray<T> items) : IEquatable<ValueArray<T>>, IEnumerable<T>
    where T : IEquatable<T>
{
    public ImmutableArray<T> Items => items.IsDefault ? [] : items;

    public bool Equals(ValueArray<T> other) => Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is ValueArray<T> other && Equals(other);

    public override int GetHashCode() => Items.Length == 0 ? 0 : (Items[0].GetHashCode() * 31) + Items.Length;

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
