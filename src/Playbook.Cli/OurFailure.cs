using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli;

/// <summary>Turns a mistake of the tool into something that can be reported, and never shows a bare trace.</summary>
internal static class OurFailure
{
    public static int Write(Exception failure, string[] arguments, ToolHost host)
    {
        var report = WriteReport(failure, arguments, host);
        Tool.Refuse(host, Diagnostic.Create("PB9001", SourceLocation.None, Summary(failure), report));
        return ExitCode.OurFailure;
    }

    private static string Summary(Exception failure) => $"{failure.GetType().Name}, {failure.Message.TrimEnd('.')}";

    // The report holds names of commands and files, never what stands in a playbook.
    private static string WriteReport(Exception failure, string[] arguments, ToolHost host)
    {
        var path = Path.Combine(Path.GetTempPath(), $"playbook-failure-{Guid.NewGuid():N}.txt");
        var text = $"""
            playbook {host.Version}
            .NET {Environment.Version} on {System.Runtime.InteropServices.RuntimeInformation.OSDescription}
            command: playbook {string.Join(' ', arguments)}

            {failure}

            """;
        try
        {
            File.WriteAllText(path, text);
            return path;
        }
        catch (Exception second) when (second is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine(text);
            return "above";
        }
    }
}
