using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Logs;

/// <summary>An event of the workspace.</summary>
/// <param name="Index">Its place in the flow graph's events.</param>
/// <param name="Name">Its name.</param>
/// <param name="Fields">The fields that it carries.</param>
/// <param name="CarriesLeadFields">
/// Whether it may carry fields of the lead too: changed fields, and the answers of calls and tasks.
/// </param>
/// <param name="IsMerge">Whether it says that its lead is another one.</param>
public sealed record LogSchemaEvent(
    int Index, string Name, ImmutableArray<LogSchemaField> Fields, bool CarriesLeadFields, bool IsMerge)
{
    internal static LogSchemaEvent Of(EventPlan plan, FlowGraph graph) => new(
        plan.Index,
        plan.Name,
        [.. plan.Fields.Select(field =>
            new LogSchemaField(field.Index, field.Name, field.Kind, field.Choices, field.Range))],
        plan.Index == graph.ChangedEvent || plan.Result is ResultKind.CallConnected or ResultKind.TaskDone,
        plan.Index == graph.MergedEvent);
}
