using System.Text;
using Playbook.Guides.Pdf;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Pdf;

public class PdfDocumentTests
{
    private const string Sample = """
        %PDF-1.4
        1 0 obj
        <</CreationDate (D:20261122072113+00'00')
        /ModDate (D:20261122072113+00'00')>>
        endobj
        2 0 obj
        <</Type /Page>>
        endobj
        3 0 obj
        <</Type /Page>>
        endobj
        4 0 obj
        <</Type /Pages
        /Kids [5 0 R 3 0 R]>>
        endobj
        5 0 obj
        <</Type /Pages
        /Kids [2 0 R]>>
        endobj
        6 0 obj
        <</s-g1 [2 0 R /XYZ 0 700 0]
        /s-h1 [3 0 R /XYZ 0 792 0]>>
        endobj
        7 0 obj
        <</Type /Catalog
        /Pages 4 0 R
        /Dests 6 0 R>>
        endobj
        """;

    [Fact]
    public void Destinations_are_read_with_their_pages_in_reading_order()
    {
        var found = PdfDocument.Destinations(Encoding.Latin1.GetBytes(Sample));
        found.ShouldBe(new Dictionary<string, int> { ["s-g1"] = 1, ["s-h1"] = 2 }, ignoreOrder: true);
    }

    [Fact]
    public void Both_dates_are_frozen_and_no_byte_moves()
    {
        var before = Encoding.Latin1.GetBytes(Sample);
        var after = PdfDocument.Freeze(before);
        after.Length.ShouldBe(before.Length);
        Encoding.Latin1.GetString(after).ShouldNotContain("20261122");
    }

    [Fact]
    public void Elements_are_counted_from_one_in_their_order()
    {
        var after = PdfDocument.Freeze("/ID (node00043824) /K (node00000111) /ID (node00043824)"u8.ToArray());
        Encoding.Latin1.GetString(after).ShouldBe("/ID (node00000002) /K (node00000001) /ID (node00000002)");
    }

    [Fact]
    public void What_is_no_pdf_has_no_destinations() =>
        PdfDocument.Destinations([1, 2, 3]).ShouldBeEmpty();
}
