using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Guides.Pdf;

/// <summary>
/// Makes PDFs of prints in two passes: print, read on which page each section landed, write these numbers into the
/// contents, print again, and compare; a number that still moved is printed once more.
/// </summary>
public static class PdfPrinter
{
    private const int MostPasses = 4;

    /// <summary>The PDF's bytes of one print, or findings that say why there are none.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="name">The print's file name without ending.</param>
    /// <param name="htmlWith">The print's HTML with these pages in its contents.</param>
    /// <param name="stop">Ends the run early.</param>
    public static PdfResult Print(
        Chromium browser, string name, Func<ImmutableDictionary<string, int>, string> htmlWith, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("playbook-pdf-");
        try
        {
            var pages = ImmutableDictionary<string, int>.Empty;
            for (var pass = 1; ; pass++)
            {
                var htmlPath = Path.Combine(folder.FullName, "page.html");
                var pdfPath = Path.Combine(folder.FullName, $"page-{pass}.pdf");
                File.WriteAllText(htmlPath, htmlWith(pages));
                if (browser.Print(htmlPath, pdfPath, Path.Combine(folder.FullName, "profile"), stop) is { } failure)
                    return new PdfResult([], [Diagnostic.Create("PB6531", SourceLocation.None, name, failure)]);

                var pdf = File.ReadAllBytes(pdfPath);
                var found = PdfDocument.Destinations(pdf);
                if (pass == MostPasses || found.All(row => pages.GetValueOrDefault(row.Key) == row.Value))
                    return new PdfResult([.. PdfDocument.FreezeDates(pdf)], []);
                pages = found.ToImmutableDictionary(StringComparer.Ordinal);
            }
        }
        finally
        {
            TryRemove(folder);
        }
    }

    // The browser's helpers may still hold a file of the profile for a moment; the system clears the rest.
    private static void TryRemove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            folder.Refresh();
        }
    }
}
