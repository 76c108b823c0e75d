using System.Collections.Immutable;

namespace Playbook.Compiler.Symbols;

/// <summary>The words of the skip reasons: the one table of them.</summary>
public static class SkipReasons
{
    private static readonly ImmutableArray<(SkipReason Reason, string Word)> Table =
    [
        (SkipReason.Consent, "consent"),
        (SkipReason.Topic, "topic"),
        (SkipReason.Suppressed, "suppressed"),
        (SkipReason.Cap, "cap"),
        (SkipReason.Hours, "hours"),
        (SkipReason.Expired, "expired"),
        (SkipReason.ValueFirst, "value-first"),
        (SkipReason.NotEffective, "not-effective"),
        (SkipReason.Stopped, "stopped"),
        (SkipReason.SameInstant, "same-instant"),
        (SkipReason.TooManyAtOnce, "too-many-at-once"),
        (SkipReason.AlreadyInside, "already-inside"),
        (SkipReason.Once, "once"),
        (SkipReason.AgainTooEarly, "again-too-early"),
        (SkipReason.Audience, "audience"),
        (SkipReason.HeldOut, "held-out"),
        (SkipReason.Needs, "needs"),
        (SkipReason.AlreadySent, "already-sent"),
        (SkipReason.Merged, "merged"),
    ];

    public static ImmutableArray<string> Words { get; } = [.. Table.Select(row => row.Word)];

    public static string WordOf(SkipReason reason) => Table[(int)reason].Word;

    /// <summary>The reason that a word names; null for a word that names none.</summary>
    public static SkipReason? TryParse(string word)
    {
        foreach (var row in Table)
        {
            if (row.Word == word)
            {
                return row.Reason;
            }
        }

        return null;
    }
}
