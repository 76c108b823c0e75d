using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Guides.Pdf;

/// <summary>
/// Makes PDFs of prints: print, read on which page each section landed, write these numbers into the contents, print
/// again, and compare; numbers that still moved are printed once more. A print without contents is printed once.
/// </summary>
public static class PdfPrinter
{
    private const int MostPasses = 4;

    /// <summary>The PDF's bytes of one print, or findings that say why there are none.</summary>
    /// <param name="browser">The running browser.</param>
    /// <param name="name">The print's file name without ending.</param>
    /// <param name="htmlWith">The print's HTML with these pages in its contents.</param>
    /// <param name="stop">Ends the run early.</param>
    public static PdfResult Print(
        BrowserSession browser,
        string name,
        Func<ImmutableDictionary<string, int>, string> htmlWith,
        CancellationToken stop)
    {
        var html = htmlWith(ImmutableDictionary<string, int>.Empty);
        for (var pass = 1; ; pass++)
        {
            var pdf = browser.Print(html, stop, out var failure);
            if (failure.Length > 0)
                return new PdfResult([], [Diagnostic.Create("PB6531", SourceLocation.None, name, failure)]);

            var found = PdfDocument.Destinations(pdf).ToImmutableDictionary(StringComparer.Ordinal);
            var next = found.IsEmpty ? html : htmlWith(found);
            if (next == html || pass == MostPasses)
                return new PdfResult([.. PdfDocument.Freeze(pdf)], []);
            html = next;
        }
    }
}
