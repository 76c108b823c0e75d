namespace Playbook.Runtime.Engine;

/// <summary>
/// What tells an enrolment from all others of its play: its number, and above it under whose id it began. Those of the
/// lead itself come before those of leads that it has absorbed.
/// </summary>
internal static class EnrolmentKey
{
    private const int OriginShift = 32;

    /// <param name="origin">0 for the lead itself, else the place of the absorbed lead's id, from 1.</param>
    /// <param name="number">Number of the enrolment under that id.</param>
    public static long Of(int origin, int number) => (long)origin << OriginShift | (uint)number;

    public static int NumberIn(long key) => (int)key;

    public static int OriginIn(long key) => (int)(key >> OriginShift);
}
