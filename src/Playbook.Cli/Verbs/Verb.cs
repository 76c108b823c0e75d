using System.CommandLine;

namespace Playbook.Cli.Verbs;

/// <summary>A command of the tool.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Create">Makes its command; called only when it is used, or when all are to be shown.</param>
/// <param name="ReadsPlaybooks">True where it needs the prelude whatever it is asked.</param>
internal sealed record Verb(string Name, Func<ToolHost, Command> Create, bool ReadsPlaybooks = true);
