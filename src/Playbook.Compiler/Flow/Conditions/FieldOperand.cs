namespace Playbook.Compiler.Flow.Conditions;

/// <summary>A field of the lead.</summary>
/// <param name="Field">Index in <see cref="FlowGraph.Fields"/>.</param>
/// <param name="Kind">How it is stored.</param>
public sealed record FieldOperand(int Field, ValueKind Kind) : Operand(Kind);
