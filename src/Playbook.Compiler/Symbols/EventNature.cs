namespace Playbook.Compiler.Symbols;

/// <summary>What an event says about the lead's will. Unless stated, neutral.</summary>
public enum EventNature
{
    /// <summary>Neither warms nor cools, as an opened e-mail.</summary>
    Neutral,

    /// <summary>Activity: it warms, and it resets what waits for activity.</summary>
    Engagement,

    /// <summary>A no: never activity, signal or warmth.</summary>
    Refusal,
}
