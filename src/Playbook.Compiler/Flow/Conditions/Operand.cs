namespace Playbook.Compiler.Flow.Conditions;

/// <summary>What a comparison reads. Closed: the kinds are the records of this folder.</summary>
/// <param name="Kind">How the value is stored.</param>
public abstract record Operand(ValueKind Kind)
{
    // What the compiler would write asks for a comparer of kinds, which is compiled at every start.
    public virtual bool Equals(Operand? other) =>
        other is not null && EqualityContract == other.EqualityContract && Kind == other.Kind;

    public override int GetHashCode() => (int)Kind;
}
