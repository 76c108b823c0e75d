using System.CommandLine;

namespace Playbook.Cli.Verbs;

/// <summary>A command of the tool.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Create">Makes its command; called only when it is used, or when all are to be shown.</param>
internal sealed record Verb(string Name, Func<ToolHost, Command> Create);
