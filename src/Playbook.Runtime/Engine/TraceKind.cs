namespace Playbook.Runtime.Engine;

/// <summary>
/// What a note says; the summary names the members of <see cref="TraceNote"/> that count besides time, play and node.
/// </summary>
public enum TraceKind : byte
{
    /// <summary>An input begins: Index its event, Text its id.</summary>
    Input,

    /// <summary>A wake-up begins; play, node and enrolment where it has a target.</summary>
    WakeUp,

    /// <summary>An input was set aside: Index the <see cref="HandlingKind"/>.</summary>
    SetAside,

    /// <summary>Index the field; Before and After, or Text for a text.</summary>
    FieldChanged,

    /// <summary>Index the signal.</summary>
    SignalFired,

    /// <summary>Index the score, Item the rule or -1 for a statement; Before and After.</summary>
    PointsAdded,

    /// <summary>Index the score; Before and After.</summary>
    PointsFaded,

    /// <summary>Index the score of fit; Before and After.</summary>
    FitChanged,

    /// <summary>Index the condition, After 1 or 0.</summary>
    Condition,

    /// <summary>Index the match that an input answered.</summary>
    Match,

    /// <summary>An enrolment began: Index the trigger, or -1 for <c>continue with</c> and routes.</summary>
    Started,

    /// <summary>A trigger came for somebody outside the audience.</summary>
    OutsideAudience,

    /// <summary>Index the step.</summary>
    StepEntered,

    /// <summary>An enrolment stands at a place: After when its time is up.</summary>
    PlaceEntered,

    /// <summary>
    /// A place came to something: Index the <see cref="Tables.OutcomeKind"/>, Item the outcome line or -1, After the
    /// next node.
    /// </summary>
    Outcome,

    /// <summary>An <c>if</c> was asked: After 1 or 0.</summary>
    Branch,

    /// <summary>A split was drawn: Index the arm or -1, After the bucket.</summary>
    Split,

    /// <summary>A touch waits: Index the reason, After when it is looked at again.</summary>
    Held,

    /// <summary>An effect or a skip was made: Index its place in the buffer.</summary>
    Effect,

    /// <summary>An effect was cut off by the limit of effects an input may make.</summary>
    EffectCut,

    /// <summary>An enrolment ended: Index the <see cref="EndKind"/>.</summary>
    Ended,

    /// <summary>A hand-off's record changed: Index the hand-off, After its <see cref="HandoffState"/>.</summary>
    HandoffChanged,

    /// <summary>A rejection's way into a play was dropped: Index the hand-off.</summary>
    RouteDropped,

    /// <summary>
    /// An enrolment goes on in a newer version of its playbook: play, node and enrolment are those there, Index is the
    /// play that it has left.
    /// </summary>
    MovedOn,
}
