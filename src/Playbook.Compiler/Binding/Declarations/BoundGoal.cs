using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundGoal(SourceLocation Location, GoalSymbol Goal) : BoundDeclaration(Location, Goal)
{
    public GoalKind GoalKind { get; init; }

    /// <summary>Null where nothing is counted.</summary>
    public BoundMatch? Counts { get; init; }

    /// <summary>It counts only so long after enrolling; null: whenever.</summary>
    public Duration? WithinOfEnrolling { get; init; }

    /// <summary>In this play; null: in any play of the playbook.</summary>
    public PlaySymbol? EnrolledIn { get; init; }

    public BoundTarget? Now { get; init; }

    public BoundTarget? Aim { get; init; }

    /// <summary>Null where it is not stated.</summary>
    public BoundCost? Cost { get; init; }

    /// <summary>A field of the counted event, or of the lead, that holds money.</summary>
    public BoundField? Revenue { get; init; }

    public CreditModel? Credit { get; init; }

    public Duration? CreditOver { get; init; }
}
