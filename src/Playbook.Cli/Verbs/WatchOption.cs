using System.CommandLine;

namespace Playbook.Cli.Verbs;

/// <summary>The option of every command that can do its work again while somebody writes.</summary>
internal static class WatchOption
{
    /// <param name="does">What the command does, as <c>Checks</c>.</param>
    public static Option<bool> Create(string does) =>
        new("--watch") { Description = $"{does} again whenever a file changes, until Ctrl+C." };

    /// <summary>Runs once, or again and again where the option is given.</summary>
    public static int Run(
        this Option<bool> watch, ParseResult parsed, ToolHost host, IReadOnlyCollection<string> paths,
        Func<int> once) =>
        parsed.GetValue(watch) ? Watch.Run(host, paths, once) : once();
}
