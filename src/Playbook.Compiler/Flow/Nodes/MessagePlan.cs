using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>What the reader of a message gets.</summary>
/// <param name="Subject">One line; empty where none is given.</param>
/// <param name="Body">Markdown; empty where none is given.</param>
public sealed record MessagePlan(ImmutableArray<MessagePart> Subject, ImmutableArray<MessagePart> Body);
