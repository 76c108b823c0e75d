using System.Collections.Immutable;

namespace Playbook.Execution.Logs;

/// <summary>The words of the reasons, as they stand in reports and in the file of rows set aside.</summary>
public static class SetAsideReasons
{
    private static readonly ImmutableArray<string> Words =
    [
        "damaged", "half-line", "too-long", "huge-value", "missing", "no-zone", "wrong-type", "out-of-range",
            "unknown-kind", "unknown-event",
        "duplicate", "conflict", "merged-into-itself", "too-late", "unknown-answer", "nothing-open",
            "too-many-wake-ups",
    ];

    /// <summary>How many reasons there are.</summary>
    public static int Count => Words.Length;

    public static string Word(this SetAsideReason reason) => Words[(int)reason];
}
