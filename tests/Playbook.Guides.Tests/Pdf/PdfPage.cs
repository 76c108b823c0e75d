namespace Playbook.Guides.Tests.Pdf;

/// <summary>What lies on one page of a PDF, in points from the top left corner.</summary>
internal sealed record PdfPage(double Width, double Height, IReadOnlyList<PdfMark> Marks)
{
    /// <summary>The share of the page that the box around all its ink covers, without the footer.</summary>
    public double InkBox(double footer)
    {
        var marks = Marks.Where(mark => mark.Bottom <= Height - footer + 1).ToArray();
        if (marks.Length == 0)
            return 0;
        var width = marks.Max(mark => mark.Right) - marks.Min(mark => mark.Left);
        var height = marks.Max(mark => mark.Bottom) - marks.Min(mark => mark.Top);
        return width * height / (Width * Height);
    }
}
