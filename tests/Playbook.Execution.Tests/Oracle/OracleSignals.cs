using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Which signals an input fires.</summary>
internal sealed class OracleSignals(BoundWorkspace workspace, OracleLead lead, OracleConditions conditions)
{
    private HashSet<SignalSymbol> absorbed = [];

    /// <summary>What is true of an absorbed lead is not new when its history is added to this one.</summary>
    public void Absorb(OracleSignals gone, long now) => absorbed =
    [
        .. workspace.Signals.Where(signal => gone.IsTrue(signal.Body, now)).Select(signal => signal.Signal),
    ];

    /// <summary>Adds the signals that fire to what the input brought, and to the history.</summary>
    public void Fire(long at, List<OracleOccurrence> news)
    {
        foreach (var signal in workspace.Signals)
        {
            if (!Fires(signal.Body, at, news)
                || (absorbed.Contains(signal.Signal) && !lead.Is(Mutation.MergeFiresAgain)))
            {
                continue;
            }

            var firing = new OracleOccurrence(signal.Signal, lead.Input, at, news[0].Values);
            news.Add(firing);
            lead.History.Add(firing);
        }

        absorbed = [];
    }

    private bool IsTrue(BoundSignalBody body, long at) => body switch
    {
        BoundAllOfSignal all => IsTrue(all, at, lead.Input),
        BoundAtLeastSignal least => IsTrue(least, at, lead.Input),
        _ => false,
    };

    // True now, and not true without what this input brought.
    private bool Fires(BoundSignalBody body, long at, List<OracleOccurrence> news) => body switch
    {
        BoundAnyOfSignal any => any.Matches.Any(match => news.Any(item => conditions.Matches(match, item))),
        BoundAllOfSignal all => IsTrue(all, at, lead.Input)
            && (lead.Is(Mutation.SignalWhileTrue) || !IsTrue(all, at, lead.Input - 1)),
        BoundAtLeastSignal least => IsTrue(least, at, lead.Input)
            && (lead.Is(Mutation.SignalWhileTrue) || !IsTrue(least, at, lead.Input - 1)),
        _ => throw new NotSupportedException(body.GetType().Name),
    };

    private bool IsTrue(BoundAllOfSignal signal, long at, int lastInput) =>
        signal.Matches.All(match => Count(match, at - signal.Within.Milliseconds, at, lastInput) > 0);

    private bool IsTrue(BoundAtLeastSignal signal, long at, int lastInput) =>
        Count(signal.Match, at - signal.InTheLast.Milliseconds, at, lastInput) >= signal.Count;

    private int Count(BoundMatch match, long after, long until, int lastInput) => lead.History.Count(item =>
        item.Input <= lastInput && item.Time > after - (lead.Is(Mutation.SignalWindowClosed) ? 1 : 0)
        && item.Time <= until && conditions.Matches(match, item));
}
