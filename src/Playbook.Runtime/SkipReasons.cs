namespace Playbook.Runtime;

/// <summary>The words of the closed list of reasons, as playbooks, logs and reports write them.</summary>
public static class SkipReasons
{
    private static readonly string[] Words =
    [
        "none", "consent", "topic", "suppressed", "cap", "hours", "expired", "value-first", "not-effective", "stopped",
        "same-instant", "too-many-at-once", "already-inside", "once", "again-too-early", "audience", "held-out",
        "needs", "already-sent", "merged",
    ];

    /// <summary>The word of a reason.</summary>
    public static string Word(this SkipReason reason) => Words[(int)reason];

    /// <summary>The reason of a word; false for a word that is not in the list.</summary>
    public static bool TryRead(string word, out SkipReason reason)
    {
        var index = Array.IndexOf(Words, word);
        reason = index > 0 ? (SkipReason)index : SkipReason.None;
        return index > 0;
    }
}
