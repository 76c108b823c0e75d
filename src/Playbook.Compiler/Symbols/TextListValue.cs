using System.Collections.Immutable;

namespace Playbook.Compiler.Symbols;

public sealed record TextListValue(ImmutableArray<string> Items) : ConstantValue
{
    public bool Equals(TextListValue? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Length;

    public override string ToString() => string.Join(", ", Items.Select(item => new TextValue(item).ToString()));
}
