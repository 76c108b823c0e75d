using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Hand-offs ⇒ plans with their clocks and the routes of their reasons.</summary>
internal sealed class HandoffLowering(LoweringContext context)
{
    private readonly ConditionLowering _conditions = new(context, null);

    public ImmutableArray<HandoffPlan> Lower(PlayOrder order, DeclarationLowering declarations) =>
        [.. context.Workspace.Handoffs.Select((item, i) => Lower(item, i, order, declarations))];

    private HandoffPlan Lower(BoundHandoff item, int index, PlayOrder order, DeclarationLowering declarations)
    {
        var from = item.From ?? throw Incomplete(item);
        var to = item.To ?? throw Incomplete(item);
        return new HandoffPlan
        {
            Index = index,
            Id = item.Handoff.QualifiedName,
            Name = item.Handoff.Name,
            Title = item.Handoff.Title,
            Playbook = item.Handoff.Playbook is { } playbook ? declarations.PlaybookOf(playbook) : -1,
            Order = order.RankOf(item),
            From = context.Symbols[from],
            To = context.Symbols[to],
            Accept = ClockLowering.Lower(context.Symbols, item.Accept ?? throw Incomplete(item), to),
            Feedback = item.Feedback is { } feedback ? ClockLowering.Lower(context.Symbols, feedback, to) : null,
            Reasons = [.. item.Rejects.Select(reject => Reject(item, reject))],
            GoodLead = item.GoodLead is { } good
                ? context.Conditions.Add(
                    ConditionRole.GoodLead, -1, item.Handoff.QualifiedName + ".good_lead", _conditions.Lower(good))
                : -1,
            RecordSlot = -1,
            Location = item.Location,
        };
    }

    private RejectPlan Reject(BoundHandoff handoff, BoundReject reject)
    {
        var plan = new RejectPlan
        {
            Id = $"{handoff.Handoff.QualifiedName}.{reject.Reason.Name}",
            Name = reject.Reason.Name,
            Title = reject.Reason.Title,
            Route = RejectRoute.Finish,
            Location = reject.Location,
        };
        return reject.Route switch
        {
            BoundFinishRoute => plan,
            BoundPlayRoute play => plan with
            {
                Route = RejectRoute.Play,
                Play = context.Symbols[play.Play],
                After = play.After.Milliseconds,
            },
            BoundFixRoute fix => plan with
            {
                Route = RejectRoute.Fix,
                FixBy = context.Symbols[fix.Actor],
                Within = ClockLowering.Lower(context.Symbols, fix.Within, fix.Actor),
            },
            _ => throw new InvalidOperationException($"Unreachable: route {reject.Route.GetType().Name}."),
        };
    }

    private static InvalidOperationException Incomplete(BoundHandoff item) =>
        new($"Unreachable: hand-off {item.Handoff.Name} lacks a part without which it is an error.");
}
