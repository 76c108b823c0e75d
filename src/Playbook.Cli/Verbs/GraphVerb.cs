using System.CommandLine;
using Playbook.Cli.Files;
using Playbook.Cli.Guides;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Printing;
using Playbook.Compiler.Symbols;
using Playbook.Guides;

namespace Playbook.Cli.Verbs;

/// <summary>Shows how a play runs: place after place as text, or as a drawing.</summary>
internal static class GraphVerb
{
    public static Command Create(ToolHost host)
    {
        var words = new Argument<string[]>("play")
        {
            Description = "The play, by its name or with its playbook's; then a file or folder of the workspace.",
            Arity = new ArgumentArity(0, 2),
        }.WithoutOptions();
        var format = new Option<string>("--format")
        {
            Description = "text for the whole graph, svg for a drawing of one play.",
            DefaultValueFactory = _ => "text",
        }.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "svg");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file that gets it; for the drawings of several plays a folder.", HelpName = "path",
        };
        var command = new Command("graph", "Shows how plays run, place after place: as text or as a drawing.")
        {
            words, format, output,
        };
        command.SetAction(parsed =>
        {
            var (play, path) = Split(host, parsed.GetValue(words) ?? []);
            if (!WorkspaceArgument.TryLoad(host, path, out var loaded, out var code))
                return code;
            var plays = PlaysOf(loaded.Graph, play);
            if (plays.Length == 0)
                return Tool.Refuse(host, Unknown(loaded.Graph, play));
            var isDrawing = string.Equals(parsed.GetValue(format), "svg", StringComparison.OrdinalIgnoreCase);
            var target = parsed.GetValue(output);
            return isDrawing
                ? Draw(host, loaded, plays, target)
                : Give(host, target, play is null
                    ? FlowGraphText.Of(loaded.Graph)
                    : string.Join("\n", plays.Select(plan => FlowGraphText.Of(loaded.Graph, plan))));
        });
        return command;
    }

    // A word that lies on disk names the workspace, every other one the play.
    private static (string? Play, string? Path) Split(ToolHost host, string[] words)
    {
        var isPath = Array.ConvertAll(words, word => Path.Exists(Path.Combine(host.CurrentFolder, word)));
        return words switch
        {
            [] => (null, null),
            [var one] => isPath[0] ? (null, one) : (one, null),
            [var play, var path] => isPath[0] && !isPath[1] ? (path, play) : (play, path),
            _ => throw new InvalidOperationException("unreachable: at most two words are taken"),
        };
    }

    private static PlayPlan[] PlaysOf(FlowGraph graph, string? name) =>
        [.. graph.Plays.Where(plan => name is null || plan.Id == name || plan.Name == name)];

    private static Diagnostic Unknown(FlowGraph graph, string? name)
    {
        var names = graph.Plays.SelectMany(plan => new[] { plan.Name, plan.Id }).Distinct();
        var help = name is null ? "" : Suggestions.DidYouMean(Suggestions.Closest(name, names));
        return Diagnostic.Create("PB6035", SourceLocation.None, name ?? "a workspace without plays", help);
    }

    private static int Draw(ToolHost host, RunnableWorkspace loaded, PlayPlan[] plays, string? target)
    {
        if (plays.Length == 1)
            return Give(host, target, Drawing(loaded, plays[0]));
        if (target is null)
            return Tool.Refuse(host, Diagnostic.Create("PB6036", SourceLocation.None, $"{plays.Length}"));
        var versions = plays.GroupBy(plan => plan.Id).Where(same => same.Count() > 1)
            .Select(same => same.Key).ToHashSet();
        foreach (var plan in plays)
        {
            var version = versions.Contains(plan.Id) ? $".{loaded.Graph.Playbooks[plan.Playbook].Version}" : "";
            var path = Path.Combine(target, $"{plan.Id}{version}.svg");
            if (Give(host, path, Drawing(loaded, plan)) is var code and not ExitCode.Fine)
                return code;
        }

        return ExitCode.Fine;
    }

    private static string Drawing(RunnableWorkspace loaded, PlayPlan plan)
    {
        var named = loaded.Graph.Playbooks[plan.Playbook];
        var playbook = loaded.Loaded.Analysis.Compilation.BoundWorkspace.Playbooks
            .FirstOrDefault(row => row.Playbook.Name == named.Name && row.Playbook.Version == named.Version)
            // The plays of the company's files belong to no playbook.
            ?? new BoundPlaybook(plan.Location, new PlaybookSymbol(named.Name, null, plan.Location));
        return FlowDrawing.Draw(GuideRun.Input(loaded.Loaded, loaded.Graph, playbook), plan);
    }

    private static int Give(ToolHost host, string? target, string text)
    {
        if (target is null)
        {
            host.Output.Write(text);
            return ExitCode.Fine;
        }

        var path = Path.GetFullPath(Path.Combine(host.CurrentFolder, target));
        var findings = new DiagnosticBag();
        if (!FileWriter.Write(path, host.Shown(path), text, findings))
            return Tool.Refuse(host, findings.ToImmutable());
        host.Output.WriteLine($"wrote {host.Shown(path)}");
        return ExitCode.Fine;
    }
}
