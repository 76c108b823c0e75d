namespace Playbook.Compiler.Symbols;

/// <summary>Why a touch or a start did not happen: closed.</summary>
public enum SkipReason
{
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
