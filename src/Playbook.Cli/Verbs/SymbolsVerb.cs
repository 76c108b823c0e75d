using System.CommandLine;
using System.Text;
using System.Text.Json;
using Playbook.Cli.Files;
using Playbook.Cli.Output;
using Playbook.Compiler.Rules.Usage;
using Symbol = Playbook.Compiler.Symbols.Symbol;

namespace Playbook.Cli.Verbs;

/// <summary>Lists the names that a workspace declares.</summary>
internal static class SymbolsVerb
{
    public static Command Create(ToolHost host)
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Files or folders; without any, the current folder.",
            Arity = ArgumentArity.ZeroOrMore,
        }.WithoutOptions();
        var prelude = new Option<bool>("--prelude") { Description = "Lists the names of the prelude too." };
        var json = new Option<bool>("--json") { Description = "Writes one JSON object a line." };
        var watch = WatchOption.Create("Lists");
        var command = new Command("symbols", "Lists the names that a workspace declares.")
        {
            paths, prelude, json, watch,
        };
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(paths) ?? [];
            return watch.Run(
                parsed, host, named, () => Run(host, named, parsed.GetValue(prelude), parsed.GetValue(json)));
        });
        return command;
    }

    private static int Run(ToolHost host, string[] paths, bool withPrelude, bool asJson)
    {
        var run = CheckRun.Over(host, paths);
        if (run.Refused.Length > 0)
            return Tool.Refuse(host, run.Refused);
        foreach (var loaded in run.Workspaces)
        {
            var symbols = loaded.Analysis.Compilation.BoundWorkspace.Declarations()
                .Select(declaration => declaration.Symbol)
                .Where(
                    symbol => symbol.IsPrelude ? withPrelude : loaded.Workspace.Named.Contains(symbol.Location.Path))
                .OrderBy(symbol => symbol.Location);
            foreach (var symbol in symbols)
                host.Output.WriteLine(asJson ? Json(symbol, PlaceOf(symbol)) : Line(symbol, PlaceOf(symbol)));

            string PlaceOf(Symbol symbol)
            {
                if (symbol.IsPrelude)
                    return symbol.Location.Path;
                var path = host.Shown(loaded.Workspace.FullPathOf(symbol.Location.Path));
                return run.TextOf(path) is { } text
                    ? $"{path}:{text.GetLinePosition(symbol.Location.Span.Start)}"
                    : path;
            }
        }

        // A file that could not be read may declare names that the list does not show.
        var unread = run.Found.RemoveAll(found => found.Diagnostic.Descriptor.Category != "input");
        new Reporter(host with { Output = host.Error }, OutputFormat.Text, run.TextOf).Write(unread);
        return unread.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
    }

    private static string Line(Symbol symbol, string place) =>
        $"{KindOf(symbol),-12} {symbol.QualifiedName,-36} {place,-36} {symbol.Title}".TrimEnd();

    private static string Json(Symbol symbol, string place)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Line))
        {
            json.WriteStartObject();
            json.WriteString("kind", KindOf(symbol));
            json.WriteString("name", symbol.QualifiedName);
            json.WriteString("title", symbol.Title);
            json.WriteString("place", place);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string KindOf(Symbol symbol) => symbol.Kind.ToString().ToLowerInvariant();
}
