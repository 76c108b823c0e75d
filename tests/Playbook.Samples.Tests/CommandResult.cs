namespace Playbook.Samples.Tests;

/// <summary>How a command ended, and all that it wrote.</summary>
public sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The errors and warnings of a build, each once, without the project at their end.</summary>
    public IReadOnlyList<string> Findings =>
    [
        .. Output.Split('\n').Select(line => line.Trim())
            .Where(line => line.Contains(": error ", StringComparison.Ordinal)
                || line.Contains(": warning ", StringComparison.Ordinal))
            .Select(line => line.EndsWith(']') ? line[..line.LastIndexOf('[')].Trim() : line)
            .Distinct(),
    ];
}
