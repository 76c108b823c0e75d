using System.Text;
using Playbook.Compiler.Flow;
using Playbook.Execution.Logs.Reading;
using Playbook.Execution.Scenarios;
using Playbook.Runtime;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Simulation;

/// <summary>A row of a log as a scenario would write it: <c>page_viewed path "/pricing"</c>.</summary>
internal static class RowWords
{
    public static string Of(FlowGraph graph, LogBatch batch, in LogRow row)
    {
        var plan = graph.Events[row.Event];
        var text = new StringBuilder(plan.Name);
        var values = batch.Values(row);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != FieldValue.Unknown)
                text.Append(' ').Append(plan.Fields[i].Name).Append(' ').Append(Value(plan.Fields[i].Kind, values[i]));
        }

        foreach (var change in batch.Changes(row))
        {
            var field = graph.Fields[change.Field];
            text.Append(' ').Append(field.Name).Append(' ').Append(Value(field.Kind, change.Value));
        }

        return text.ToString();
    }

    private static string Value(ValueKind kind, FieldValue value) =>
        value == FieldValue.Unknown ? "unknown"
        : kind.IsText() ? $"\"{value.Text?.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : ScenarioWords.Value(kind, value.Number, Zone.Utc);
}
