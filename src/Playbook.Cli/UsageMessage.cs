using System.CommandLine;
using Playbook.Cli.Verbs;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli;

/// <summary>Says what is not understood in a command, in the words of the tool's other messages.</summary>
internal static class UsageMessage
{
    public static int Write(ParseResult parsed, ToolHost host)
    {
        var command = parsed.CommandResult.Command;
        var isRoot = command is RootCommand;
        var verb = isRoot ? "" : command.Name + " ";
        if (parsed.Tokens.Count == 0)
            return Tool.Refuse(host, Finding($"Expected a command: {Verbs()}.", verb, ""));
        if (parsed.UnmatchedTokens.Count == 0)
            return Tool.Refuse(host, Finding(OneLine(parsed.Errors[0].Message), verb, ""));

        var word = parsed.UnmatchedTokens[0];
        var expected = isRoot ? "a command" : "an option of this command";
        var known = isRoot ? VerbTable.All.Select(other => other.Name) : command.Options.Select(option => option.Name);
        var closest = Suggestions.DidYouMean(Suggestions.Closest(word, known));
        return Tool.Refuse(host, Finding($"Expected {expected}, found `{word}`.", verb, closest));
    }

    private static string OneLine(string message) =>
        string.Join(' ', message.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static string Verbs() => string.Join(", ", VerbTable.All.Select(verb => verb.Name));

    private static Diagnostic Finding(string message, string verb, string closest) =>
        Diagnostic.Create("PB6020", SourceLocation.None, message, verb, closest);
}
