using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Running;

/// <summary>Messages ⇒ tables.</summary>
internal static class MessageTables
{
    /// <summary>One for each content; none where no content has one.</summary>
    public static ImmutableArray<MessageTable?> Of(ImmutableArray<MessagePlan?> messages) =>
        messages.All(message => message is null) ? [] : [.. messages.Select(Of)];

    /// <summary>How a stored value is written for people.</summary>
    public static ValueForm FormOf(ValueKind kind) => kind switch
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

    private static MessageTable? Of(MessagePlan? message) => message is null
        ? null
        : new MessageTable([.. message.Subject.Select(Of)], [.. message.Body.Select(Of)]);

    private static MessagePartTable Of(MessagePart part) => part.Hole switch
    {
        null => new MessagePartTable(part.Text),
        FieldOperand field => new MessagePartTable(
            part.Text, MessageSource.Field, field.Field, FormOf(field.Kind)),
        ScoreOperand score => new MessagePartTable(
            part.Text, MessageSource.Score, score.Score, FormOf(score.Kind)),
        CaptureOperand capture => new MessagePartTable(
            part.Text, MessageSource.Capture, capture.Capture, FormOf(capture.Kind)),
        _ => throw new InvalidOperationException($"unreachable: a hole of {part.Hole.GetType().Name}"),
    };
}
