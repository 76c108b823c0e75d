namespace Playbook.Runtime;

/// <summary>Why a touch was not released, or a start refused: the closed list of the language.</summary>
public enum SkipReason : byte
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
