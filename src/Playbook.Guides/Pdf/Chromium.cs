using System.Diagnostics;

namespace Playbook.Guides.Pdf;

/// <summary>An installed Chromium. It is started once for all the prints of a run.</summary>
/// <param name="path">The program.</param>
public sealed class Chromium(string path)
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];

    private static readonly string[] Switches =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        "--disable-dev-shm-usage", "--remote-debugging-port=0",
    ];

    /// <summary>How long a start or one print may take; a browser that hangs is ended.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

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

    /// <summary>Starts the program with a profile of its own.</summary>
    /// <param name="profile">A folder for this run; the caller removes it.</param>
    /// <param name="failure">What went wrong, in a few words; empty for success.</param>
    /// <returns>The running program; null where it could not be started.</returns>
    internal Process? Start(string profile, out string failure)
    {
        var start = new ProcessStartInfo(path)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var argument in Switches)
            start.ArgumentList.Add(argument);
        start.ArgumentList.Add($"--user-data-dir={profile}");
        start.ArgumentList.Add("about:blank");
        try
        {
            failure = "it did not start";
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception problem)
        {
            failure = problem.Message;
            return null;
        }
    }
}
