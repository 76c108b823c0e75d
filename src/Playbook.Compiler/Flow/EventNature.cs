namespace Playbook.Compiler.Flow;

/// <summary>What an event says about the lead's interest.</summary>
public enum EventNature
{
    /// <summary>Counts for nothing by itself.</summary>
    Neutral,

    /// <summary>Counts as activity.</summary>
    Engagement,

    /// <summary>Never activity, signal or warmth.</summary>
    Refusal,
}
