using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Subjects and prose ⇒ messages whose holes read the state.</summary>
internal sealed class MessageLowering(ConditionLowering conditions)
{
    /// <param name="subject">The subject line; null for none.</param>
    /// <param name="body">The text.</param>
    /// <returns>Null where there is neither.</returns>
    public MessagePlan? Lower(BoundProse? subject, BoundProse body) =>
        subject is null or { IsEmpty: true } && body.IsEmpty
            ? null
            : new MessagePlan(Parts(subject ?? BoundProse.Empty), Parts(body));

    private ImmutableArray<MessagePart> Parts(BoundProse prose) => [.. prose.Parts.Select(Part)];

    private MessagePart Part(BoundProsePart part) => part switch
    {
        BoundProseText text => new MessagePart(text.Text, null),
        BoundProseHole hole => Part(hole),
        _ => throw new InvalidOperationException($"Unreachable: prose {part.GetType().Name}."),
    };

    /// <summary>A field of a declaration is known already: its hole becomes words.</summary>
    private MessagePart Part(BoundProseHole hole) => conditions.Operand(hole.Field) switch
    {
        ConstantOperand { Value.Text: { Length: > 0 } text } => new MessagePart(text, null),
        ConstantOperand => new MessagePart(hole.Fallback ?? "", null),
        var operand => new MessagePart(hole.Fallback ?? "", operand),
    };
}
