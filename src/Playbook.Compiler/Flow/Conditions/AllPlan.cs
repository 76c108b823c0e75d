using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Conditions;

/// <summary>Yes where every part is; asked in order.</summary>
public sealed record AllPlan(ImmutableArray<ConditionPlan> Parts) : ConditionPlan
{
    public override bool IsTimeDependent => Parts.Any(part => part.IsTimeDependent);

    public bool Equals(AllPlan? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => HashOf(1, Parts);
}
