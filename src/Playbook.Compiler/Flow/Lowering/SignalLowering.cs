using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Signals ⇒ plans, in order of dependency as binding left them.</summary>
internal static class SignalLowering
{
    public static ImmutableArray<SignalPlan> Lower(LoweringContext context)
    {
        var conditions = new ConditionLowering(context, null);
        return [.. context.Workspace.Signals.Select((signal, i) => Lower(context, conditions, signal, i))];
    }

    private static SignalPlan Lower(
        LoweringContext context, ConditionLowering conditions, BoundSignal signal, int index)
    {
        var plan = new SignalPlan
        {
            Index = index,
            Id = signal.Signal.QualifiedName,
            Name = signal.Signal.Name,
            Title = signal.Signal.Title,
            Kind = SignalKind.Any,
            Matches = [],
            TrueUntilSlot = -1,
            ListensTo = [],
            Location = signal.Location,
        };
        switch (signal.Body)
        {
            case BoundAnyOfSignal any:
                return plan with { Matches = Indexes.Of(any.Matches, conditions.Match) };
            case BoundAllOfSignal all:
                var matches = Indexes.Of(all.Matches, conditions.Match);
                return plan with
                {
                    Kind = SignalKind.All,
                    Matches = matches,
                    Histories = [.. matches.Select(context.Matches.HistoryOf)],
                    Window = all.Within.Milliseconds,
                };
            case BoundAtLeastSignal atLeast:
                var match = conditions.Match(atLeast.Match);
                return plan with
                {
                    Kind = SignalKind.AtLeast,
                    Matches = [match],
                    Counter = context.Matches.CounterOf(match, atLeast.Count),
                    Count = atLeast.Count,
                    Window = atLeast.InTheLast.Milliseconds,
                };
            default:
                throw new InvalidOperationException($"Unreachable: signal {signal.Body.GetType().Name}.");
        }
    }
}
