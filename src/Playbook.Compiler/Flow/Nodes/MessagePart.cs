using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>A stretch of a message: words, or a hole that a value fills.</summary>
/// <param name="Text">The words; for a hole, what stands there while the value is unknown.</param>
/// <param name="Hole">The value; null for words.</param>
public sealed record MessagePart(string Text, Operand? Hole);
