using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Emit;

/// <summary>Messages ⇒ rows. An author wrote the literals; a hole is a source, an index and a form.</summary>
internal static class MessageRows
{
    /// <summary>One for each content; none where no content has one.</summary>
    public static string[] Of(ImmutableArray<MessagePlan?> messages) =>
        messages.All(message => message is null) ? [] : [.. messages.Select(Of)];

    private static string Of(MessagePlan? message) => message is null
        ? "null"
        : $"new MessageTable({List(message.Subject)}, {List(message.Body)})";

    private static string List(ImmutableArray<MessagePart> parts) => RowText.List(parts.Select(Of));

    private static string Of(MessagePart part)
    {
        var text = CSharpLiteral.Of(part.Text);
        return part.Hole switch
        {
            null => $"new({text})",
            FieldOperand field => $"new({text}, MessageSource.Field, {field.Field}, {Form(field.Kind)})",
            ScoreOperand score => $"new({text}, MessageSource.Score, {score.Score}, {Form(score.Kind)})",
            CaptureOperand capture => $"new({text}, MessageSource.Capture, {capture.Capture}, {Form(capture.Kind)})",
            _ => throw new InvalidOperationException($"Unreachable: a hole of {part.Hole.GetType().Name}."),
        };
    }

    private static string Form(ValueKind kind) => "ValueForm." + kind switch
    {
        ValueKind.Choice or ValueKind.Name => ValueKind.Text,
        ValueKind.Money => ValueKind.Number,
        _ => kind,
    };
}
