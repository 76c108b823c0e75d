using System.Runtime;
using Playbook.Cli.Files;

namespace Playbook.Cli.ColdStart;

/// <summary>
/// A run over many files keeps nearly everything it makes until it ends, so that collecting memory meanwhile takes a
/// third of the time and frees nothing.
/// </summary>
internal static class LargeRun
{
    /// <summary>Below this many characters, no collection would come anyway.</summary>
    private const long Fewest = 1_000_000;

    /// <summary>What a check takes for each character of source, with some to spare; measured.</summary>
    private const long BytesPerCharacter = 128;

    /// <summary>
    /// Holds collections off for about as long as a check of these files takes. A run that makes more, or a machine
    /// that has less, collects as usual.
    /// </summary>
    public static void Announce(IEnumerable<PlaybookFile> files)
    {
        var characters = 0L;
        foreach (var file in files)
            characters += file.Text.Length;
        if (characters < Fewest || GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            return;
        var wanted = Math.Min(
            characters * BytesPerCharacter, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4);
        try
        {
            GC.TryStartNoGCRegion(wanted);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this machine's memory is laid out for: then it collects.
        }
    }
}
