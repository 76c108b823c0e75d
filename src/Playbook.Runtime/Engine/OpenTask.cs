namespace Playbook.Runtime.Engine;

/// <summary>The first slot of a task that is open: play, node and enrolment number in one number.</summary>
internal static class OpenTask
{
    private const int PlayShift = 48;
    private const int NodeShift = 32;

    public static long At(int play, int node, uint enrolment) =>
        (long)play << PlayShift | (long)node << NodeShift | enrolment;

    public static (int Play, int Node) PlaceIn(long slot) =>
        ((int)(slot >> PlayShift), (int)(slot >> NodeShift) & 0xFFFF);
}
