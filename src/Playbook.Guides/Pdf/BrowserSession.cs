using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Playbook.Guides.Pdf;

/// <summary>
/// A running browser with one page open in it, that turns HTML files into PDFs one after the other. Starting a
/// browser takes longer than printing a page, so all prints of a run share one.
/// </summary>
public sealed class BrowserSession : IDisposable
{
    private const string AddressMark = "DevTools listening on ";

    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("playbook-pdf-");
    private readonly TimeSpan _patience;
    private Process? _process;
    private DevTools? _line;
    private string _page = "";

    private BrowserSession(TimeSpan patience) => _patience = patience;

    /// <summary>The folder of what the browser keeps; it goes with the session.</summary>
    internal string Profile => Path.Combine(_folder.FullName, "profile");

    /// <summary>Starts a browser; null, and why in a few words, where that fails.</summary>
    public static BrowserSession? Start(Chromium browser, CancellationToken stop, out string failure)
    {
        var session = new BrowserSession(browser.Patience);
        session._process = browser.Start(session.Profile, out failure);
        if (session._process is not null)
            failure = session.Try(session.Open, stop);
        if (failure.Length == 0)
            return session;
        session.Dispose();
        return null;
    }

    /// <summary>The PDF of one page of HTML; empty, and why in a few words, where there is none.</summary>
    public byte[] Print(string html, CancellationToken stop, out string failure)
    {
        byte[] pdf = [];
        failure = Try(
            limit =>
            {
                Load(html, limit);
                var printed = Call("Page.printToPDF", PdfParameters(), limit);
                pdf = Convert.FromBase64String(printed["data"]?.GetValue<string>() ?? "");
            },
            stop);
        return pdf;
    }

    /// <summary>Shows a page of HTML and waits till it has been loaded.</summary>
    /// <exception cref="DevToolsException">The browser is gone.</exception>
    internal void Load(string html, CancellationToken stop)
    {
        if (_line is null)
            throw new DevToolsException("it is gone");
        var path = Path.Combine(_folder.FullName, "page.html");
        File.WriteAllText(path, html);
        _line.Forget("Page.loadEventFired");
        Call("Page.navigate", new JsonObject { ["url"] = new Uri(path).AbsoluteUri }, stop);
        _line.Next("Page.loadEventFired", stop);
    }

    /// <summary>One command to the page.</summary>
    /// <exception cref="DevToolsException">The browser refuses, or is gone.</exception>
    internal JsonObject Call(string method, JsonObject parameters, CancellationToken stop) =>
        (_line ?? throw new DevToolsException("it is gone")).Call(method, parameters, _page, stop);

    /// <summary>How often an event has happened since the last load; the count begins anew.</summary>
    internal int Count(string method) => _line?.Forget(method) ?? 0;

    public void Dispose()
    {
        Close();
        _line?.Dispose();
        _line = null;
        if (_process is { HasExited: false })
            _process.Kill(entireProcessTree: true);
        _process?.WaitForExit(5000);
        _process?.Dispose();
        _process = null;
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A helper of the browser may hold a file for a moment; the system clears its temporary folder.
            return;
        }
    }

    /// <summary>A browser that is asked to end takes its files with it; one that is killed leaves some.</summary>
    private void Close()
    {
        if (_line is null || _process is not { HasExited: false })
            return;
        using var limit = new CancellationTokenSource(Goodbye);
        try
        {
            _line.Call("Browser.close", [], null, limit.Token);
            _process.WaitForExit(Goodbye);
        }
        catch (Exception failure) when (failure is DevToolsException or OperationCanceledException)
        {
            // It hangs or is gone: it is ended the hard way.
            return;
        }
    }

    private void Open(CancellationToken stop)
    {
        _line = DevTools.Connect(Address(stop), stop);
        var created = _line.Call("Target.createTarget", new JsonObject { ["url"] = "about:blank" }, null, stop);
        var attach = new JsonObject { ["targetId"] = created["targetId"]?.DeepClone(), ["flatten"] = true };
        _page = _line.Call("Target.attachToTarget", attach, null, stop)["sessionId"]?.GetValue<string>() ?? "";
        Call("Page.enable", [], stop);
    }

    /// <summary>The browser says where it can be reached on its error output.</summary>
    private Uri Address(CancellationToken stop)
    {
        var said = "";
        while (_process?.StandardError.ReadLineAsync(stop).AsTask().GetAwaiter().GetResult() is { } line)
        {
            if (line.StartsWith(AddressMark, StringComparison.Ordinal))
            {
                // What it says from now on is read and dropped: a full pipe would make it wait for ever.
                _ = _process.StandardError.ReadToEndAsync(CancellationToken.None);
                _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new Uri(line[AddressMark.Length..].Trim());
            }

            said = line.Trim().Length > 0 ? line.Trim() : said;
        }

        throw new DevToolsException(said.Length > 0 ? said : "it ended without a word");
    }

    private string Try(Action<CancellationToken> work, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(_patience);
        try
        {
            work(limit.Token);
            return "";
        }
        catch (DevToolsException failure)
        {
            return failure.Message;
        }
        catch (OperationCanceledException)
        {
            stop.ThrowIfCancellationRequested();
            _process?.Kill(entireProcessTree: true);
            return string.Create(
                CultureInfo.InvariantCulture, $"it took longer than {_patience.TotalSeconds:0} seconds");
        }
    }

    internal static JsonObject PdfParameters() => new()
    {
        ["preferCSSPageSize"] = true,
        ["printBackground"] = true,
        ["displayHeaderFooter"] = false,
        ["generateTaggedPDF"] = true,
        ["generateDocumentOutline"] = true,
    };
}
