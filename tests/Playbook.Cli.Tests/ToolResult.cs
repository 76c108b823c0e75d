namespace Playbook.Cli.Tests;

/// <summary>What a run of the tool left: its exit code and its two streams.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error);
