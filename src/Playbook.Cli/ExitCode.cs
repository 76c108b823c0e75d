namespace Playbook.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>There are findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command was not understood, or what it names is not there.</summary>
    public const int Usage = 2;

    /// <summary>The tool itself failed.</summary>
    public const int OurFailure = 70;
}
