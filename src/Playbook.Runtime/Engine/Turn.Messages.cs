using System.Collections.Immutable;
using System.Text;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Runtime.Engine;

// What the reader of a touch gets. Only a touch that is released costs a text, and only where the host wants it.
public ref partial struct Turn<T>
{
    /// <summary>
    /// The message of the touch at which the enrolment stands; null where there is none or nobody wants it.
    /// </summary>
    internal readonly EffectMessage? MessageOf(NodeTable row)
    {
        if (!Effects.WantsMessages || row.Messages.IsEmpty)
            return null;
        var item = row.Kind == NodeKind.Each ? (int)this[EnrolmentSlot.Attempt] - 1 : 0;
        if (row.Messages[item] is not { } message)
            return null;
        return new EffectMessage(Fill(message.Subject, isLine: true), Fill(message.Body, isLine: false));
    }

    private readonly string Fill(ImmutableArray<MessagePartTable> parts, bool isLine)
    {
        if (parts.IsEmpty)
            return "";
        if (parts is [{ Source: MessageSource.Words } only])
            return only.Text;
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            var value = part.Source == MessageSource.Words ? part.Text : ValueOf(part) ?? part.Text;
            // A value must not add lines to the head of a mail.
            text.Append(isLine ? OneLine(value) : value);
        }

        return text.ToString();
    }

    private readonly string? ValueOf(MessagePartTable part)
    {
        if (part.Form is ValueForm.Text or ValueForm.TextList)
        {
            var text = part.Source switch
            {
                MessageSource.Field => Tables.Fields[part.Index] is { Slot: >= 0 } row ? Texts[row.Slot] : null,
                MessageSource.Capture => CaptureText(part.Index),
                _ => throw new InvalidOperationException($"unreachable: {part.Source} is no text"),
            };
            return part.Form == ValueForm.Text ? text : text?.Replace("\n", ", ", StringComparison.Ordinal);
        }

        var number = part.Source switch
        {
            MessageSource.Field => FieldNumber(part.Index),
            MessageSource.Score => PointsOf(part.Index),
            MessageSource.Capture => CaptureNumber(part.Index),
            _ => throw new InvalidOperationException($"unreachable: {part.Source} is no number"),
        };
        return number == LeadState.Unknown ? null : ValueText.Of(part.Form, number, ZoneOfLead());
    }

    private static string OneLine(string value)
    {
        if (!value.AsSpan().ContainsAny('\r', '\n'))
            return value;
        return value.Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ');
    }
}
