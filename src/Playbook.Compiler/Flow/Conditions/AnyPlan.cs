using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Conditions;

/// <summary>Yes where one part is; asked in order.</summary>
public sealed record AnyPlan(ImmutableArray<ConditionPlan> Parts) : ConditionPlan
{
    public override bool IsTimeDependent => Parts.Any(part => part.IsTimeDependent);

    public bool Equals(AnyPlan? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => HashOf(2, Parts);
}
