namespace Playbook.Compiler.Flow.Conditions;

/// <summary>A score's points.</summary>
/// <param name="Score">Index in <see cref="FlowGraph.Scores"/>.</param>
public sealed record ScoreOperand(int Score) : Operand(ValueKind.Points);
