using Playbook.Runtime.Hashing;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime;

/// <summary>
/// One thing that the world is asked to do, or one skip. Names are indexes in the workspace's tables; what is -1 is
/// absent. A value: buffers hold it without allocating.
/// </summary>
public record struct Effect
{
    public required EffectKind Kind { get; init; }

    /// <summary>For a skip: why. For all else <see cref="SkipReason.None"/>.</summary>
    public SkipReason Reason { get; init; }

    /// <summary>
    /// For a cancel or a skip: what is withdrawn or was not done. Else the same as <see cref="Kind"/>.
    /// </summary>
    public EffectKind Of { get; init; }

    /// <summary>Index in <see cref="WorkspaceTables.Plays"/>.</summary>
    public required int Play { get; init; }

    /// <summary>Index of the statement in the play's nodes; -1 for the skip of a start.</summary>
    public required int Node { get; init; }

    /// <summary>Index in <see cref="WorkspaceTables.Handoffs"/>.</summary>
    public int Handoff { get; init; }

    /// <summary>Index in <see cref="WorkspaceTables.Contents"/>.</summary>
    public int Content { get; init; }

    /// <summary>Index in <see cref="WorkspaceTables.Channels"/>.</summary>
    public int Channel { get; init; }

    /// <summary>Index in <see cref="WorkspaceTables.Actors"/> of who is asked or told; -1 for the lead.</summary>
    public int Actor { get; init; }

    /// <summary>When it was decided, in milliseconds UTC.</summary>
    public required long Time { get; init; }

    /// <summary>When what is asked for must be done; <see cref="LeadState.Never"/> where no clock runs.</summary>
    public long Due { get; init; }

    /// <summary>
    /// After this instant a provider must not do it any more; <see cref="LeadState.Never"/> for no limit.
    /// </summary>
    public long NotAfter { get; init; }

    /// <summary>Number of the enrolment of this lead in this play, from 1; 0 for the skip of a start.</summary>
    public int Enrolment { get; init; }

    /// <summary>How many times the enrolment has come to the statement, from 1.</summary>
    public int Visit { get; init; }

    /// <summary>Attempt within the visit, from 1.</summary>
    public int Attempt { get; init; }

    /// <summary>
    /// A notice's or a task's words, where they are not the statement's own: a reason's title, a hand-off's name.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>
    /// What the reader of a touch gets; null for all else, and where <see cref="EffectBuffer.WantsMessages"/> is off.
    /// </summary>
    public EffectMessage? Message { get; init; }

    /// <summary>
    /// The lead under whose id the enrolment began: the lead itself, or one that it has absorbed since. Null stands
    /// for the lead that was handled.
    /// </summary>
    public string? Lead { get; init; }

    /// <summary>
    /// The identity of the effect; of what is withdrawn for a cancel. A skip has none that could be answered.
    /// </summary>
    /// <param name="tables">The tables of the workspace that made the effect.</param>
    /// <param name="leadId">Whose effect it is, where <see cref="Lead"/> does not say it.</param>
    public readonly EffectId Identity(WorkspaceTables tables, string leadId) =>
        new(tables.StatementOf(this), Lead ?? leadId, Enrolment, Visit, Attempt);
}
