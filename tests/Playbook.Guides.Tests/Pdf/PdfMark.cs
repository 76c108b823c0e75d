namespace Playbook.Guides.Tests.Pdf;

/// <summary>A piece of ink: a run of glyphs, or a shape.</summary>
/// <param name="Colour">As 0xRRGGBB.</param>
/// <param name="TextSize">The height of its type in points; 0 for shapes.</param>
internal sealed record PdfMark(
    double Left, double Top, double Right, double Bottom, int Colour, double TextSize);
