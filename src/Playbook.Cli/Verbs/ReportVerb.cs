using System.CommandLine;
using Playbook.Cli.Files;
using Playbook.Cli.Output;
using Playbook.Cli.Reports;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Verbs;

/// <summary>Writes what is known of a workspace as one page.</summary>
internal static class ReportVerb
{
    public static Command Create(ToolHost host)
    {
        var findings = new FindingOptions();
        var baseline = new BaselineOptions();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file that gets the page.",
            DefaultValueFactory = _ => "report.html",
        };
        var command = new Command(
            "report", "Writes findings, proofs, coverage, sizes and practices as one page to read or print.");
        findings.AddTo(command, withFormat: false);
        baseline.AddTo(command);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var own = findings.LoadRules(host, parsed);
            var run = baseline.Apply(host, parsed, findings.Check(host, parsed, own));
            if (run.Refused.Length > 0)
                return Tool.Refuse(host, run.Refused);
            var page = new ReportPage(host, run, baseline.IsUsed(parsed)).Write();
            return Write(host, parsed.GetValue(output) ?? "report.html", page)
                ? findings.ExitCodeOf(parsed, run)
                : ExitCode.Usage;

            bool Write(ToolHost to, string path, string text)
            {
                var problems = new DiagnosticBag();
                var full = Path.GetFullPath(Path.Combine(to.CurrentFolder, path));
                if (!FileWriter.Write(full, to.Shown(full), text, problems))
                {
                    Tool.Refuse(to, problems.ToImmutable());
                    return false;
                }

                to.Output.WriteLine(to.Shown(full));
                to.Error.WriteLine(Reporter.Summary(run.Found, run.FileCount));
                return true;
            }
        });
        return command;
    }
}
