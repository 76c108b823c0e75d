namespace Playbook.Runtime.Hosting;

/// <summary>
/// One thing that the world is asked to do, or is told. Closed: the records of this folder are all there are, so that
/// a host can match on them.
/// </summary>
public abstract record LeadEffect
{
    private protected LeadEffect()
    {
    }

    /// <summary>
    /// The effect's identity: the same effect never has two, whatever is fired again, so a provider can use it to do a
    /// thing once. Results name it in <see cref="LeadEvent.Answers"/>.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>The lead's id, or the team's name in a team play.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The playbook; empty for a play of the company's files.</summary>
    public string Playbook { get; init; } = "";

    public string Play { get; init; } = "";

    /// <summary>The step; empty for the skip of a start.</summary>
    public string Step { get; init; } = "";

    /// <summary>The line that decided it, <c>nurture.playbook:12</c>; empty for the skip of a start.</summary>
    public string Source { get; init; } = "";

    /// <summary>When it was decided.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>When it must be done; null where no clock runs.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>After this instant it must not be done any more; null for no limit.</summary>
    public DateTimeOffset? NotAfter { get; init; }

    /// <summary>In the words of the language: <c>send worksheet by email</c>.</summary>
    public abstract string Words { get; }

    /// <summary>Lead and words: <c>ana: send worksheet by email</c>.</summary>
    public sealed override string ToString() => $"{Lead}: {Words}";
}
