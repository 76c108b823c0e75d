using System.Text;
using Playbook.Runtime.Time;

namespace Playbook.Runtime.Tests.Time;

/// <summary>Instants of tests as readable text.</summary>
internal static class At
{
    public static readonly Zone Berlin = ZoneOf("Europe/Berlin");
    public static readonly Zone NewYork = ZoneOf("America/New_York");

    public static Zone ZoneOf(string id) => ZoneTable.Embedded.FirstKnown(id, null, null);

    /// <summary>A local time such as <c>2026-12-01 09:00</c>.</summary>
    public static long Local(string text, Zone zone) => zone.FromLocal(Utc(text));

    /// <summary>The same digits read as UTC.</summary>
    public static long Utc(string text) =>
        InstantText.TryParse(Encoding.ASCII.GetBytes(text + "Z"), out var instant) == InstantTextResult.Instant
            ? instant
            : throw new FormatException(text);

    /// <summary>What the clock of a zone shows: <c>2026-12-01 09:00</c>.</summary>
    public static string Shown(long instant, Zone zone) =>
        instant == Instants.Never ? "never" : InstantText.Format(zone.ToLocal(instant))[..16].Replace('T', ' ');
}
