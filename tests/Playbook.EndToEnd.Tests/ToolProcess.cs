using System.Diagnostics;

namespace Playbook.EndToEnd.Tests;

/// <summary>The built tool, run as its users run it: as a process of its own, its streams piped.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static ProcessResult Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "playbook.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)
            ?? throw new InvalidOperationException("The process of the tool did not start.");
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"playbook {string.Join(' ', arguments)} did not end within {Patience}.");
        }
        return new ProcessResult(process.ExitCode, output.Result, error.Result);
    }
}
