namespace Playbook.Compiler.Flow.Conditions;

/// <summary>A field of the event being handled.</summary>
/// <param name="Event">Index in <see cref="FlowGraph.Events"/>.</param>
/// <param name="Field">Index in that event's fields.</param>
/// <param name="Kind">How it is stored.</param>
public sealed record EventFieldOperand(int Event, int Field, ValueKind Kind) : Operand(Kind);
