using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>What the reader of a message gets, its holes still open.</summary>
/// <param name="Subject">One line; empty where none is given.</param>
/// <param name="Body">Markdown; empty where none is given.</param>
public sealed record MessageTable(ImmutableArray<MessagePartTable> Subject, ImmutableArray<MessagePartTable> Body);
