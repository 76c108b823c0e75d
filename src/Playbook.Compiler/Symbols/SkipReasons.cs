using System.Collections.Immutable;

namespace Playbook.Compiler.Symbols;

/// <summary>The words of the skip reasons: the one table of them.</summary>
public static class SkipReasons
{
    private static readonly Row[] Table =
    [
        new(SkipReason.Consent, "consent"),
        new(SkipReason.Topic, "topic"),
        new(SkipReason.Suppressed, "suppressed"),
        new(SkipReason.Cap, "cap"),
        new(SkipReason.Hours, "hours"),
        new(SkipReason.Expired, "expired"),
        new(SkipReason.ValueFirst, "value-first"),
        new(SkipReason.NotEffective, "not-effective"),
        new(SkipReason.Stopped, "stopped"),
        new(SkipReason.SameInstant, "same-instant"),
        new(SkipReason.TooManyAtOnce, "too-many-at-once"),
        new(SkipReason.AlreadyInside, "already-inside"),
        new(SkipReason.Once, "once"),
        new(SkipReason.AgainTooEarly, "again-too-early"),
        new(SkipReason.Audience, "audience"),
        new(SkipReason.HeldOut, "held-out"),
        new(SkipReason.Needs, "needs"),
        new(SkipReason.AlreadySent, "already-sent"),
        new(SkipReason.Merged, "merged"),
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

    private sealed record Row(SkipReason Reason, string Word);
}
