using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Emit;

/// <summary>Messages ⇒ rows. An author wrote the literals; a hole is a source, an index and a form.</summary>
internal sealed class MessageRows(RowLinks links)
{
    /// <summary>One for each content; none where no content has one.</summary>
    public IEnumerable<string> Of(ImmutableArray<MessagePlan?> messages) =>
        messages.All(message => message is null) ? [] : messages.Select(Of);

    private string Of(MessagePlan? message) => message is null
        ? "null"
        : new RowText().With("Subject", message.Subject.Select(Of)).With("Body", message.Body.Select(Of)).ToString();

    private string Of(MessagePart part)
    {
        var row = new RowText().WithText("Text", part.Text);
        return part.Hole switch
        {
            null => row.ToString(),
            FieldOperand field => Of(row, "Field", "Index", links.To(NumberKind.Field, field.Field), field.Kind),
            ScoreOperand score => Of(row, "Score", "Index", links.To(NumberKind.Score, score.Score), score.Kind),
            // A play's captures have numbers of their own.
            CaptureOperand capture => Of(row, "Capture", "Capture", CSharpLiteral.Of(capture.Capture), capture.Kind),
            _ => throw new InvalidOperationException($"Unreachable: a hole of {part.Hole.GetType().Name}."),
        };
    }

    private static string Of(RowText row, string source, string property, string? number, ValueKind kind) =>
        row.WithText("Source", source).With(property, number).WithText("Form", Form(kind)).ToString();

    private static string Form(ValueKind kind) => kind switch
    {
        ValueKind.Choice or ValueKind.Name => $"{ValueKind.Text}",
        ValueKind.Money => $"{ValueKind.Number}",
        _ => $"{kind}",
    };
}
