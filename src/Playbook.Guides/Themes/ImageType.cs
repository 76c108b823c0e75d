using System.Text;

namespace Playbook.Guides.Themes;

/// <summary>Tells an image by its first bytes, never by its name.</summary>
internal static class ImageType
{
    private static ReadOnlySpan<byte> PngHead => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    private static ReadOnlySpan<byte> JpegHead => [0xff, 0xd8, 0xff];

    /// <summary>The media type; empty for what is not an image that a guide can carry.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(PngHead))
            return "image/png";
        if (bytes.StartsWith(JpegHead))
            return "image/jpeg";
        var head = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 256)])
            .TrimStart('\uFEFF', ' ', '\n', '\r', '\t');
        // As an image, SVG runs no script and loads nothing.
        return head.StartsWith("<svg", StringComparison.Ordinal) || head.StartsWith("<?xml", StringComparison.Ordinal)
            ? "image/svg+xml"
            : "";
    }
}
