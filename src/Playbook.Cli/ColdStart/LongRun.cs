using System.Runtime;
using Playbook.Cli.Files;

namespace Playbook.Cli.ColdStart;

/// <summary>
/// A command keeps nearly everything it makes until it ends, so that collecting memory meanwhile takes time, a third
/// of a check of many files, and frees nothing.
/// </summary>
internal static class LongRun
{
    /// <summary>Below this many characters, no collection would come anyway in a check.</summary>
    private const long Fewest = 1_000_000;

    /// <summary>What a check takes for each character of source, with some to spare; measured.</summary>
    private const long BytesPerCharacter = 128;

    /// <summary>What scenarios and prints of a few playbooks take besides, with some to spare; measured.</summary>
    private const long BytesToGoOn = 96 * 1024 * 1024;

    /// <summary>
    /// Holds collections off for about as long as the command takes over these files. A run that makes more, or a
    /// machine that has less, collects as usual.
    /// </summary>
    /// <param name="files">What it reads.</param>
    /// <param name="toRun">True for a command that goes on after its check.</param>
    public static void Announce(IEnumerable<PlaybookFile> files, bool toRun)
    {
        var characters = 0L;
        foreach (var file in files)
            characters += file.Text.Length;
        if ((characters < Fewest && !toRun) || GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            return;
        var wanted = Math.Min(
            (characters * BytesPerCharacter) + (toRun ? BytesToGoOn : 0),
            GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4);
        try
        {
            GC.TryStartNoGCRegion(wanted);
        }
        catch (Exception failure) when (failure is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // More than this machine's memory is laid out for, or another command of the process has just asked: then
            // it collects as usual.
        }
    }
}
