namespace Playbook.Compiler.Flow.Conditions;

/// <summary>A condition that the engine asks by its place in <see cref="FlowGraph.Conditions"/>.</summary>
/// <param name="Index">That place.</param>
/// <param name="Role">What it is asked for.</param>
/// <param name="Play">Index of the play that asks; -1 for a declaration of its own.</param>
/// <param name="Name">A name for people and for printed code: <c>nurture_check_in_if</c>; many may have it.</param>
/// <param name="Condition">The question.</param>
/// <param name="Reads">What it depends on.</param>
public sealed record ConditionEntry(
    int Index,
    ConditionRole Role,
    int Play,
    string Name,
    ConditionPlan Condition,
    FactSet Reads);
