using System.Collections.Immutable;
using Playbook.Compiler.Flow;

namespace Playbook.Execution.Logs;

/// <summary>A field of an event or of the lead.</summary>
/// <param name="Index">Its place among the event's or the lead's fields.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Choices">
/// The names that a choice may hold; empty for all that is no choice, and where any name is taken.
/// </param>
/// <param name="Range">The values that it may hold; null for all of its kind.</param>
public sealed record LogSchemaField(
    int Index, string Name, ValueKind Kind, ImmutableArray<string> Choices, ValueRange? Range = null);
