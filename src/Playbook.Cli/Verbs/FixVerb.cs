using System.Collections.Immutable;
using System.CommandLine;
using Playbook.Cli.Files;
using Playbook.Cli.Output;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Verbs;

/// <summary>Applies the fixes that messages offer.</summary>
internal static class FixVerb
{
    /// <summary>A fix may make room for another; more rounds than this would mean that two undo each other.</summary>
    private const int MostRounds = 10;

    public static Command Create(ToolHost host)
    {
        var findings = new FindingOptions();
        var all = new Option<bool>("--all")
        {
            Description = "Applies also those fixes that a person should look at afterwards.",
        };
        var command = new Command("fix", "Applies the fixes that keep your meaning, and reports what is left.");
        findings.AddTo(command);
        var watch = WatchOption.Create("Fixes");
        command.Options.Add(all);
        command.Options.Add(watch);
        command.SetAction(parsed => watch.Run(
            parsed, host, parsed.GetValue(findings.Paths) ?? [],
            () => Run(host, parsed, findings, parsed.GetValue(all))));
        return command;
    }

    private static int Run(ToolHost host, ParseResult parsed, FindingOptions findings, bool all)
    {
        var (total, files) = (0, new HashSet<string>(StringComparer.Ordinal));
        var own = findings.LoadRules(host, parsed);
        var run = findings.Check(host, parsed, own);
        for (var round = 0; round < MostRounds; round++)
        {
            var diagnostics = new DiagnosticBag();
            var applied = ApplyOnce(host, run, all, files, diagnostics);
            if (diagnostics.Count > 0)
                return Tool.Refuse(host, diagnostics.ToImmutable());
            if (applied == 0)
                break;
            total += applied;
            run = findings.Check(host, parsed, own);
        }
        if (run.Refused.IsEmpty)
        {
            host.Error.WriteLine(
                $"Fixed {Reporter.Counted(total, "finding")} in {Reporter.Counted(files.Count, "file")}.");
        }
        return findings.Report(host, parsed, run);
    }

    private static int ApplyOnce(
        ToolHost host, CheckRun run, bool all, HashSet<string> files, DiagnosticBag diagnostics)
    {
        var applied = 0;
        foreach (var inFile in run.Found.GroupBy(reported => reported.Diagnostic.Location.Path))
        {
            if (run.TextOf(inFile.Key) is not { } text)
                continue;
            var chosen = Choose(inFile.SelectMany(reported => FixOf(reported.Diagnostic, all)));
            if (chosen.Length == 0)
                continue;
            var mended = TextChanges.Apply(text.ToString(), chosen.SelectMany(fix => fix.Changes));
            var fullPath = Path.GetFullPath(Path.Combine(host.CurrentFolder, inFile.Key));
            if (!FileWriter.Write(fullPath, inFile.Key, mended, diagnostics))
                return 0;
            files.Add(inFile.Key);
            applied += chosen.Length;
        }
        return applied;
    }

    private static IEnumerable<TextFix> FixOf(Diagnostic diagnostic, bool all) =>
        diagnostic.Fixes.Where(fix => all || fix.IsSafe).Take(1);

    // Fixes that touch the same text wait for the next round, when the first has been seen.
    private static ImmutableArray<TextFix> Choose(IEnumerable<TextFix> fixes)
    {
        var chosen = ImmutableArray.CreateBuilder<TextFix>();
        var taken = new List<TextChange>();
        foreach (var fix in fixes)
        {
            if (fix.Changes.Any(change => taken.Any(other => Collide(change, other))))
                continue;
            chosen.Add(fix);
            taken.AddRange(fix.Changes);
        }
        return chosen.ToImmutable();
    }

    private static bool Collide(TextChange one, TextChange other) =>
        one.Span.Start <= other.Span.End && other.Span.Start <= one.Span.End;
}
