using System.Diagnostics;

namespace Playbook.Guides.Pdf;

/// <summary>An installed Chromium, started as a process to print one page into one file.</summary>
/// <param name="path">The program.</param>
public sealed class Chromium(string path)
{
    private static readonly string[] Places =
        [
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium"];

    private static readonly string[] Switches =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-extensions", "--no-pdf-header-footer",
        "--generate-pdf-document-outline", "--export-tagged-pdf", "--virtual-time-budget=10000",
    ];

    /// <summary>How long one print may take; a browser that hangs is ended.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// The program that was asked for, else the first of the usual places; null where there is none.
    /// </summary>
    /// <param name="asked">A path, or nothing.</param>
    public static Chromium? Find(string? asked)
    {
        if (!string.IsNullOrEmpty(asked))
            return File.Exists(asked) ? new Chromium(asked) : null;
        return Places.FirstOrDefault(File.Exists) is { } found ? new Chromium(found) : null;
    }

    /// <summary>Prints a file; null for success, else what went wrong in a few words.</summary>
    /// <param name="htmlPath">The page; full path.</param>
    /// <param name="pdfPath">Where the PDF goes; full path.</param>
    /// <param name="profile">A folder of its own for this run; the caller removes it.</param>
    /// <param name="stop">Ends the run early.</param>
    public string? Print(string htmlPath, string pdfPath, string profile, CancellationToken stop)
    {
        var start =
            new ProcessStartInfo(path)
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
        foreach (var argument in Switches)
            start.ArgumentList.Add(argument);
        start.ArgumentList.Add($"--user-data-dir={profile}");
        start.ArgumentList.Add($"--print-to-pdf={pdfPath}");
        start.ArgumentList.Add(new Uri(htmlPath).AbsoluteUri);
        try
        {
            using var process = Process.Start(start);
            return process is null ? "it did not start" : Wait(process, pdfPath, stop);
        }
        catch (System.ComponentModel.Win32Exception failure)
        {
            return failure.Message;
        }
    }

    private static string? Wait(Process process, string pdfPath, CancellationToken stop)
    {
        // What it says is read while it runs: a full pipe would make it wait for ever.
        var said = process.StandardError.ReadToEndAsync(stop);
        _ = process.StandardOutput.ReadToEndAsync(stop);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        try
        {
            process.WaitForExitAsync(limit.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            stop.ThrowIfCancellationRequested();
            return $"it took longer than {Patience.TotalMinutes:0} minutes";
        }

        if (process.ExitCode == 0 && File.Exists(pdfPath))
            return null;
        var lines = said.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Length > 0 ? lines[^1].Trim() : $"it ended with {process.ExitCode}";
    }
}
