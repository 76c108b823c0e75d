using System.Net;
using System.Text;

namespace Playbook.Cli.Guides;

/// <summary>
/// Shows prints on this machine while somebody edits: each page asks again every second by a header, so that the print
/// itself stays without script.
/// </summary>
internal sealed class GuideServer : IDisposable
{
    private const int FirstPort = 5180;
    private const int Ports = 20;

    private readonly HttpListener _listener;
    private readonly string _folder;

    private GuideServer(HttpListener listener, string folder, string address)
    {
        _listener = listener;
        _folder = folder;
        Address = address;
        _ = Task.Run(Serve);
    }

    public string Address { get; }

    /// <summary>Serves a folder on the first free port; null where none is free.</summary>
    public static GuideServer? Start(string folder)
    {
        for (var port = FirstPort; port < FirstPort + Ports; port++)
        {
            var listener = new HttpListener();
            var address = $"http://localhost:{port}/";
            listener.Prefixes.Add(address);
            try
            {
                listener.Start();
                return new GuideServer(listener, folder, address);
            }
            catch (HttpListenerException)
            {
                listener.Close();
            }
        }

        return null;
    }

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                Answer(await _listener.GetContextAsync().ConfigureAwait(false));
            }
            catch (Exception failure) when (failure is HttpListenerException or ObjectDisposedException or IOException)
            {
                // A reader that goes away in the middle, or the end of the run.
                continue;
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var prints = Directory.Exists(_folder)
            ? Directory.EnumerateFiles(_folder, "*.html", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)
                .ToArray()
            : [];
        var asked = Uri.UnescapeDataString(context.Request.Url?.AbsolutePath.TrimStart('/') ?? "");
        // Only what is listed is served, so no path leads anywhere else.
        var bytes = prints.Contains(asked)
            ? File.ReadAllBytes(Path.Combine(_folder, asked))
            : Encoding.UTF8.GetBytes(
                string.Join('\n', prints.Select(print => $"<p><a href=\"/{print}\">{print}</a></p>")));
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers["Refresh"] = "1";
        context.Response.OutputStream.Write(bytes);
        context.Response.Close();
    }
}
