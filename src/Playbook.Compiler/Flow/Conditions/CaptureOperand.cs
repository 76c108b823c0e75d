namespace Playbook.Compiler.Flow.Conditions;

/// <summary>A field of the event that began the enrolment, remembered in its record.</summary>
/// <param name="Play">Index in <see cref="FlowGraph.Plays"/>.</param>
/// <param name="Capture">Index in that play's captures.</param>
/// <param name="Kind">How it is stored.</param>
public sealed record CaptureOperand(int Play, int Capture, ValueKind Kind) : Operand(Kind);
