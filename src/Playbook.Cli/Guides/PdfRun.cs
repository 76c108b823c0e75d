using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Guides.Pdf;

namespace Playbook.Cli.Guides;

/// <summary>
/// The PDFs of one run, all by one browser. It starts with the first print; one that failed at a print is
/// replaced by a new one, and after a start that failed there are no more tries.
/// </summary>
internal sealed class PdfRun(CancellationToken stop) : IDisposable
{
    private readonly Chromium? _browser = Chromium.Find(Environment.GetEnvironmentVariable("PLAYBOOK_CHROMIUM"));
    private BrowserSession? _session;
    private Diagnostic? _whyNone;

    /// <summary>The PDF of a print, or the finding that says why there is none.</summary>
    /// <param name="name">The print's file name without ending.</param>
    /// <param name="htmlWith">The print's HTML with these pages in its contents.</param>
    public PdfResult Print(string name, Func<ImmutableDictionary<string, int>, string> htmlWith)
    {
        if (_session is null && _whyNone is null)
            Start(name);
        if (_session is null)
            return new PdfResult([], _whyNone is null ? [] : [_whyNone]);

        var result = PdfPrinter.Print(_session, name, htmlWith, stop);
        if (!result.Findings.IsEmpty)
            Dispose();
        return result;
    }

    public void Dispose()
    {
        _session?.Dispose();
        _session = null;
    }

    private void Start(string name)
    {
        if (_browser is null)
        {
            _whyNone = Diagnostic.Create("PB6530", SourceLocation.None);
            return;
        }

        _session = BrowserSession.Start(_browser, stop, out var failure);
        if (_session is null)
            _whyNone = Diagnostic.Create("PB6531", SourceLocation.None, name, failure);
    }
}
