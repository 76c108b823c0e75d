using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Emit;

/// <summary>Messages ⇒ rows. An author wrote the literals; a hole is a source, an index and a form.</summary>
internal static class MessageRows
{
    /// <summary>One for each content; none where no content has one.</summary>
    public static IEnumerable<string> Of(ImmutableArray<MessagePlan?> messages) =>
        messages.All(message => message is null) ? [] : messages.Select(Of);

    private static string Of(MessagePlan? message) => message is null
        ? "null"
        : new RowText().With("Subject", message.Subject.Select(Of)).With("Body", message.Body.Select(Of)).ToString();

    private static string Of(MessagePart part)
    {
        var row = new RowText().WithText("Text", part.Text);
        return part.Hole switch
        {
            null => row.ToString(),
            FieldOperand field => Of(row, "Field", field.Field, field.Kind),
            ScoreOperand score => Of(row, "Score", score.Score, score.Kind),
            CaptureOperand capture => Of(row, "Capture", capture.Capture, capture.Kind),
            _ => throw new InvalidOperationException($"Unreachable: a hole of {part.Hole.GetType().Name}."),
        };
    }

    private static string Of(RowText row, string source, int index, ValueKind kind) =>
        row.WithText("Source", source).With("Index", index).WithText("Form", Form(kind)).ToString();

    private static string Form(ValueKind kind) => kind switch
    {
        ValueKind.Choice or ValueKind.Name => $"{ValueKind.Text}",
        ValueKind.Money => $"{ValueKind.Number}",
        _ => $"{kind}",
    };
}
