using System.CommandLine;
using Playbook.Cli.Files;

namespace Playbook.Cli.Verbs;

/// <summary>Says what would go wrong.</summary>
internal static class CheckVerb
{
    public static Command Create(ToolHost host)
    {
        var findings = new FindingOptions();
        var baseline = new BaselineOptions();
        var watch = WatchOption.Create("Checks");
        var command =
            new Command("check", "Says what would go wrong: a place, a reason and a way out for each finding.");
        findings.AddTo(command);
        baseline.AddTo(command);
        command.Options.Add(watch);
        command.SetAction(parsed =>
        {
            var paths = parsed.GetValue(findings.Paths) ?? [];
            var own = findings.LoadRules(host, parsed);
            int Once() => findings.Report(
                host, parsed, baseline.Apply(host, parsed, findings.Check(host, parsed, own)));
            return watch.Run(parsed, host, paths, Once);
        });
        return command;
    }
}
