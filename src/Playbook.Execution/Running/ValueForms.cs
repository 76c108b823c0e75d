using Playbook.Compiler.Flow;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Running;

/// <summary>How stored values are written for people.</summary>
internal static class ValueForms
{
    public static ValueForm Of(ValueKind kind) => kind switch
    {
        ValueKind.Text or ValueKind.Choice or ValueKind.Name => ValueForm.Text,
        ValueKind.TextList => ValueForm.TextList,
        ValueKind.Number or ValueKind.Money => ValueForm.Number,
        ValueKind.Percent => ValueForm.Percent,
        ValueKind.YesNo => ValueForm.YesNo,
        ValueKind.Date => ValueForm.Date,
        ValueKind.Time => ValueForm.Time,
        ValueKind.Instant => ValueForm.Instant,
        ValueKind.Duration => ValueForm.Duration,
        ValueKind.Points => ValueForm.Points,
        _ => throw new InvalidOperationException($"unreachable: value kind {kind}"),
    };
}
