namespace Playbook.Compiler.Flow.Nodes;

/// <summary>Why a touch was not released, or a start refused: the closed list of the language.</summary>
public enum SkipCause
{
    None,
    Consent,
    Topic,
    Suppressed,
    Cap,
    Hours,
    Expired,
    ValueFirst,
    NotEffective,
    Stopped,
    SameInstant,
    TooManyAtOnce,
    AlreadyInside,
    Once,
    AgainTooEarly,
    Audience,
    HeldOut,
    Needs,
    AlreadySent,
    Merged,
}
