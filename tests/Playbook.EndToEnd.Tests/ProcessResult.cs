namespace Playbook.EndToEnd.Tests;

/// <summary>How a process ended, and what it wrote.</summary>
internal sealed record ProcessResult(int ExitCode, string Output, string Error);
