namespace Playbook.Cli;

/// <summary>What the tool gets from the machine: its streams, its folder, its environment.</summary>
internal sealed record ToolHost
{
    /// <summary>Results, for people or for programs.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Everything that is not the result: progress, summaries, what went wrong.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>What is typed or piped in, for the commands that ask for it.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>True where somebody types, so that a prompt makes sense.</summary>
    public bool IsInputTyped { get; init; }

    /// <summary>Where relative paths start, and what shown paths are relative to.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>True where people look at the output as it comes, so that colours and progress make sense.</summary>
    public required bool IsTerminal { get; init; }

    /// <summary>Ends a watching run.</summary>
    public required CancellationToken Stop { get; init; }

    /// <summary>For allowances that end on a day.</summary>
    public required DateOnly Today { get; init; }

    public string Version { get; } =
        typeof(ToolHost).Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "0.0.0";

    /// <summary>The host of a real run.</summary>
    public static ToolHost OfProcess(CancellationToken stop) => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        Input = Console.In,
        IsInputTyped = !Console.IsInputRedirected,
        CurrentFolder = Directory.GetCurrentDirectory(),
        IsTerminal = !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Stop = stop,
        Today = DateOnly.FromDateTime(DateTime.Now),
    };

    /// <summary>The full path of what somebody names from the current folder.</summary>
    public string FullPathOf(string path) => Path.GetFullPath(Path.Combine(CurrentFolder, path));

    /// <summary>A path as it is shown: from the current folder, with slashes.</summary>
    public string Shown(string fullPath) => Path.GetRelativePath(CurrentFolder, fullPath).Replace('\\', '/');
}
