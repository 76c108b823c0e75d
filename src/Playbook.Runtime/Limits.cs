namespace Playbook.Runtime;

/// <summary>Limits of handling. They are counts, so a run gives the same answers on every machine.</summary>
public static class Limits
{
    /// <summary>Wake-ups that are handled before one input.</summary>
    public const int WakeUps = 500;

    /// <summary>Effects and skips that one input, or one wake-up, may make.</summary>
    public const int Effects = 200;

    /// <summary>Milliseconds by which an input may be late and still be handled.</summary>
    public const long Late = 24 * 60 * 60 * 1000;

    /// <summary>Tasks that nobody waits for and that are still remembered as open, per lead.</summary>
    public const int OpenTasks = 16;

    /// <summary>
    /// Absorbed leads under whose ids something may still be open, per lead; what one more had begun is ended.
    /// </summary>
    public const int Origins = 4;
}
