using System.Text;

namespace Playbook.Zones.Generator;

/// <summary>
/// Writes the table that <c>Playbook.Runtime.Time.ZoneTable</c> reads. Changes repeat (half of the world changes its
/// clock by an hour after 22 or 30 weeks), so each distinct change is written once, the commonest first, and a
/// history is a list of short numbers.
/// </summary>
public static class ZoneTableWriter
{
    private const byte FormatVersion = 1;

    /// <remarks>
    /// Layout, every number a little-endian base-128 number: <c>"PBTZ"</c>, format, version text; count of changes,
    /// each as seconds after the previous one and zigzag seconds of movement; count of histories, each as its length
    /// in bytes, zigzag first offset and indexes of changes to its end; count of names, each as text and index of its
    /// history. A text is its length and its ASCII bytes.
    /// </remarks>
    public static byte[] Write(ZoneSource zones)
    {
        var output = new MemoryStream();
        output.Write("PBTZ"u8);
        output.WriteByte(FormatVersion);
        WriteText(output, zones.Version);
        var steps = zones.Histories.SelectMany(history => history.Steps)
            .GroupBy(step => step)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.SecondsAfterPrevious)
            .ThenBy(group => group.Key.OffsetChangeSeconds)
            .Select(group => group.Key)
            .ToList();
        WriteNumber(output, steps.Count);
        foreach (var step in steps)
        {
            WriteNumber(output, step.SecondsAfterPrevious);
            WriteNumber(output, ZigZag(step.OffsetChangeSeconds));
        }

        WriteHistories(output, zones, steps);
        WriteNumber(output, zones.Ids.Length);
        foreach (var (id, history) in zones.Ids)
        {
            WriteText(output, id);
            WriteNumber(output, history);
        }

        return output.ToArray();
    }

    private static void WriteHistories(MemoryStream output, ZoneSource zones, List<ZoneStep> steps)
    {
        var indexes = steps.Select((step, index) => (step, index)).ToDictionary(pair => pair.step, pair => pair.index);
        WriteNumber(output, zones.Histories.Length);
        foreach (var history in zones.Histories)
        {
            var body = new MemoryStream();
            WriteNumber(body, ZigZag(history.FirstOffsetSeconds));
            foreach (var step in history.Steps)
                WriteNumber(body, indexes[step]);
            WriteNumber(output, body.Length);
            body.WriteTo(output);
        }
    }

    private static void WriteText(MemoryStream output, string text)
    {
        WriteNumber(output, text.Length);
        output.Write(Encoding.ASCII.GetBytes(text));
    }

    private static void WriteNumber(MemoryStream output, long number)
    {
        for (; number >= 0x80; number >>= 7)
            output.WriteByte((byte)(number | 0x80));
        output.WriteByte((byte)number);
    }

    private static long ZigZag(int number) => (uint)((number << 1) ^ (number >> 31));
}
