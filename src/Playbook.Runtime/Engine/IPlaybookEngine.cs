using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

/// <summary>What hosts call, whatever the workspace.</summary>
public interface IPlaybookEngine
{
    WorkspaceTables Tables { get; }

    /// <summary>Handles one input; effects are added to the buffer.</summary>
    Handling Handle(LeadState state, in Input input, ref EffectBuffer effects);

    /// <summary>
    /// Lets time pass up to and including an instant. <see cref="HandlingKind.TooManyWakeUps"/> where more was due
    /// than one call may do: call again to go on.
    /// </summary>
    Handling AdvanceTo(LeadState state, string leadId, long instant, ref EffectBuffer effects);

    /// <summary>
    /// One lead absorbs another, whose state is new afterwards. <see cref="HandlingKind.TooManyWakeUps"/> where more
    /// was due than one call may do, and nothing is merged yet: call again to go on.
    /// </summary>
    Handling Merge(LeadState state, LeadState other, string otherId, in Input input, ref EffectBuffer effects);

    /// <summary>Takes up a state under tables that it was not handled with before; nothing starts.</summary>
    void TakeUp(LeadState state, string leadId);
}
