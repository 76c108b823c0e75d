using System.CommandLine;
using System.CommandLine.Parsing;
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
        if (MistypedOption(parsed) is { } option)
            return Tool.Refuse(host, NotKnown("an option of this command", option, verb, OptionsOf(command)));
        if (parsed.UnmatchedTokens.Count == 0)
            return Tool.Refuse(host, Finding(OneLine(parsed.Errors[0].Message), verb, ""));

        var word = parsed.UnmatchedTokens[0];
        var expected = isRoot ? "a command" : "an option of this command";
        var known = isRoot ? VerbTable.All.Select(other => other.Name) : OptionsOf(command);
        return Tool.Refuse(host, NotKnown(expected, word, verb, known));
    }

    // A word with a hyphen that is no option was taken for a file.
    private static string? MistypedOption(ParseResult parsed) => parsed.Tokens
        .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith('-'))?.Value;

    private static IEnumerable<string> OptionsOf(Command command) => command.Options.Select(option => option.Name);

    private static Diagnostic NotKnown(string expected, string word, string verb, IEnumerable<string> known) =>
        Finding(
        $"Expected {expected}, found `{word}`.", verb, Suggestions.DidYouMean(Suggestions.Closest(word, known)));

    private static string OneLine(string message) =>
        string.Join(' ', message.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static string Verbs() => string.Join(", ", VerbTable.All.Select(verb => verb.Name));

    private static Diagnostic Finding(string message, string verb, string closest) =>
        Diagnostic.Create("PB6020", SourceLocation.None, message, verb, closest);
}
