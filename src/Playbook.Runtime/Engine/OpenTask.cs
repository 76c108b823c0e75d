namespace Playbook.Runtime.Engine;

/// <summary>
/// The first slot of a task that is open: under whose id its enrolment began, play, node and enrolment number in one
/// number.
/// </summary>
internal static class OpenTask
{
    private const int OriginShift = 60;
    private const int PlayShift = 48;
    private const int NodeShift = 32;

    public static long At(int play, int node, long enrolment) =>
        (long)EnrolmentKey.OriginIn(enrolment) << OriginShift
        | (long)play << PlayShift
        | (long)node << NodeShift
        | (uint)EnrolmentKey.NumberIn(enrolment);

    public static (int Play, int Node) PlaceIn(long slot) =>
        ((int)(slot >> PlayShift) & 0xFFF, (int)(slot >> NodeShift) & 0xFFFF);

    public static long EnrolmentIn(long slot) => EnrolmentKey.Of((int)(slot >>> OriginShift), (int)slot);
}
