using System.Collections.Immutable;
using Playbook.Compiler.Flow;

namespace Playbook.Execution.Logs;

/// <summary>
/// What a workspace knows that a log can speak of: its events and the fields of its leads, by the flow graph's
/// indexes.
/// </summary>
public sealed record LogSchema(ImmutableArray<LogSchemaEvent> Events, ImmutableArray<LogSchemaField> LeadFields)
{
    public static LogSchema Of(FlowGraph graph) => new(
        [.. graph.Events.Select(plan => LogSchemaEvent.Of(plan, graph))],
        [.. graph.Fields.Select(field =>
            new LogSchemaField(field.Index, field.Name, field.Kind, field.Choices, field.Range))]);
}
