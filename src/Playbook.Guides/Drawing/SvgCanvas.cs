using System.Globalization;
using System.Text;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Drawing;

/// <summary>
/// Writes one figure. One unit is one printed point, so a type size in a figure is the size on paper. Colours are the
/// style sheet's business: shapes carry classes. Every text goes through the encoder.
/// </summary>
internal sealed class SvgCanvas
{
    private readonly StringBuilder _shapes = new();
    private readonly string _id;

    /// <param name="id">Unique on the page; made of letters, digits and hyphens.</param>
    public SvgCanvas(string id) => _id = id;

    public void Line(double x1, double y1, double x2, double y2, string style) =>
        _shapes.Append($"<line class=\"{style}\" x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"/>\n");

    public void Box(double x, double y, double width, double height, string style, double corner = 0)
    {
        var round = corner > 0 ? $" rx=\"{N(corner)}\"" : "";
        _shapes.Append($"<rect class=\"{style}\" x=\"{N(x)}\" y=\"{N(y)}\" ");
        _shapes.Append($"width=\"{N(Math.Max(0, width))}\" height=\"{N(Math.Max(0, height))}\"{round}/>\n");
    }

    public void Circle(double x, double y, double radius, string style) =>
        _shapes.Append($"<circle class=\"{style}\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\"/>\n");

    /// <summary>A polygon, or an open line where <paramref name="isOpen"/>.</summary>
    public void Path(IReadOnlyList<(double X, double Y)> points, string style, bool isOpen = false)
    {
        _shapes.Append($"<path class=\"{style}\" d=\"");
        for (var i = 0; i < points.Count; i++)
            _shapes.Append(i == 0 ? "M" : "L").Append(N(points[i].X)).Append(' ').Append(N(points[i].Y));
        _shapes.Append(isOpen ? "" : "Z").Append("\"/>\n");
    }

    /// <summary>One line of text on its base line.</summary>
    /// <param name="anchor">start, middle or end.</param>
    public void Text(double x, double y, string text, double size, string style = "text", string anchor = "start")
    {
        if (text.Length == 0)
            return;
        _shapes.Append($"<text class=\"{style}\" x=\"{N(x)}\" y=\"{N(y)}\" font-size=\"{N(size)}\"");
        if (anchor != "start")
            _shapes.Append($" text-anchor=\"{anchor}\"");
        _shapes.Append('>').Append(HtmlText.Encode(text)).Append("</text>\n");
    }

    /// <summary>The mark that doubles a touch's colour by a shape: a disc gives, a diamond asks.</summary>
    public void Mark(double x, double y, Model.TouchNature nature, double size = 3.5)
    {
        switch (nature)
        {
            case Model.TouchNature.Value:
                Circle(x, y, size, "mark-value");
                break;
            case Model.TouchNature.Ask:
                Path([(x, y - size - 1), (x + size + 1, y), (x, y + size + 1), (x - size - 1, y)], "mark-ask");
                break;
            case Model.TouchNature.Neutral:
                Circle(x, y, size - 0.5, "mark-neutral");
                break;
            default:
                throw new InvalidOperationException($"Unreachable: {nature}.");
        }
    }

    /// <summary>An arrow head that points in a direction of the grid.</summary>
    public void ArrowHead(double x, double y, double dx, double dy, string style)
    {
        const double Length = 5;
        const double Half = 2.4;
        Path(
            [(x, y), (x - (dx * Length) - (dy * Half), y - (dy * Length) - (dx * Half)),
             (x - (dx * Length) + (dy * Half), y - (dy * Length) + (dx * Half))],
            style);
    }

    /// <summary>The finished figure with its alternative text.</summary>
    /// <param name="title">What the figure is.</param>
    /// <param name="description">What it shows, in words that stand in for it.</param>
    public Markup Finish(double width, double height, string title, string description) => new(
        $"<svg class=\"figure\" role=\"img\" aria-labelledby=\"{_id}-t {_id}-d\" width=\"{N(width)}pt\" " +
        $"height=\"{N(height)}pt\" viewBox=\"0 0 {N(width)} {N(height)}\" xmlns=\"http://www.w3.org/2000/svg\">\n" +
        $"<title id=\"{_id}-t\">{HtmlText.Encode(title)}</title>\n" +
        $"<desc id=\"{_id}-d\">{HtmlText.Encode(description)}</desc>\n{_shapes}</svg>");

    private static string N(double number)
    {
        var rounded = Math.Round(number, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
