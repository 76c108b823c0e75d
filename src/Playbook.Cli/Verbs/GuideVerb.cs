using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Playbook.Cli.ColdStart;
using Playbook.Cli.Files;
using Playbook.Cli.Guides;
using Playbook.Cli.Output;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;
using Playbook.Guides;
using Playbook.Guides.Themes;
using Playbook.Guides.Words;

namespace Playbook.Cli.Verbs;

/// <summary>Prints the guide for the teams.</summary>
internal static class GuideVerb
{
    private const string DefaultFolder = "guides";

    public static Command Create(ToolHost host)
    {
        var findings = new FindingOptions();
        var options = new GuideVerbOptions();
        var command = new Command(
            "guide",
            "Prints a playbook for its teams: the guide, a pack for each role, the wall poster, cards and forms.");
        findings.AddTo(command);
        options.AddTo(command);
        command.SetAction(parsed => Run(host, parsed, findings, options));
        return command;
    }

    private static int Run(ToolHost host, ParseResult parsed, FindingOptions findings, GuideVerbOptions options)
    {
        if (findings.OtherVersion(host, parsed) is { } other)
            return Tool.Refuse(host, other);
        var bag = new DiagnosticBag();
        if (Request(host, parsed, options, bag) is not { } request)
            return Tool.Refuse(host, bag.ToImmutable());

        WorkAhead.Start(() => GuidePrinter.Prepare(request.Options));
        var paths = parsed.GetValue(findings.Paths) ?? [];
        var own = findings.LoadRules(host, parsed);
        int Once() => Print(host, parsed, findings, own, request);
        if (!parsed.GetValue(options.Watch))
        {
            var code = Once();
            if (parsed.GetValue(options.Open) && Directory.Exists(request.Folder))
                Open(request.Folder);
            return code;
        }

        using var server = GuideServer.Start(request.Folder);
        host.Error.WriteLine(
            server is null ? "No port is free for showing prints." : $"Prints are shown on {server.Address}");
        if (parsed.GetValue(options.Open) && server is not null)
            Open(server.Address);
        return Watch.Run(host, paths, Once);
    }

    private static int Print(
        ToolHost host, ParseResult parsed, FindingOptions findings, OwnRuleFiles own, GuideRequest request)
    {
        var checkedRun = findings.Check(host, parsed, own, toRun: true);
        if (checkedRun.HasErrors || checkedRun.Refused.Length > 0)
            return findings.Report(host, parsed, checkedRun);

        using var run = new GuideRun(host, request);
        foreach (var loaded in checkedRun.Workspaces)
            run.Print(loaded);
        if (!run.Refused.IsEmpty)
            return Tool.Refuse(host, run.Refused);
        run.Finish();
        if (run.Unwritten is { } unwritten)
            return Tool.Refuse(host, unwritten);
        var reported = checkedRun.Severities.Of(
            from finding in run.Findings.Distinct()
            select new ReportedDiagnostic(finding, finding.Descriptor.DefaultSeverity));
        SourceText? TextOf(string path) => checkedRun.TextOf(path) ?? request.Options.Theme.TextOf(path);
        if (findings.Refusal(host, parsed, [.. checkedRun.Found, .. reported], TextOf) is { } refusal)
            return Tool.Refuse(host, refusal);
        new Reporter(host, parsed.GetValue(findings.Format), TextOf).Write(reported);
        foreach (var path in run.Written)
            host.Output.WriteLine(host.Shown(path));
        host.Error.WriteLine($"{Reporter.Counted(run.Written.Length, "print")} in {host.Shown(request.Folder)}");
        return reported.Any(finding => finding.Severity == DiagnosticSeverity.Error)
            ? ExitCode.Findings
            : ExitCode.Fine;
    }

    private static GuideRequest? Request(
        ToolHost host, ParseResult parsed, GuideVerbOptions options, DiagnosticBag bag)
    {
        var language = parsed.GetValue(options.Language) ?? GuideWords.Languages[0];
        if (!GuideWords.Languages.Contains(language))
            bag.Add(Unknown("PB6507", language, GuideWords.Languages));
        GuidePaper? paper = null;
        if (parsed.GetValue(options.Paper) is { } name && (paper = GuidePaper.Find(name)) is null)
            bag.Add(Unknown("PB6509", name, [.. GuidePaper.All.Select(row => row.Name)]));

        var theme = parsed.GetValue(options.Theme) is { } folder
            ? ThemeFolder.Read(folder, host, bag)
            : ThemeFiles.None;
        var since = parsed.GetValue(options.Since) is { } path
            ? Path.GetFullPath(Path.Combine(host.CurrentFolder, path))
            : null;
        if (since is not null && !Path.Exists(since))
            bag.Add(Diagnostic.Create("PB6010", SourceLocation.None, host.Shown(since), ""));
        if (bag.Count > 0 || theme is null)
            return null;

        string[] roles = parsed.GetValue(options.Role) ?? [];
        var print = GuideOptions.Default with
        {
            Roles = [.. roles],
            Prints = roles.Length > 0 ? [GuidePrintKind.RolePack] : [],
            Sections = [.. parsed.GetValue(options.Section) ?? []],
            Paper = paper,
            IsInkLow = parsed.GetValue(options.Ink) == "low",
            Language = language,
            Theme = theme,
        };
        var target = Path.GetFullPath(
            Path.Combine(host.CurrentFolder, parsed.GetValue(options.Output) ?? DefaultFolder));
        return new GuideRequest(print, target, parsed.GetValue(options.Pdf), since);
    }

    private static Diagnostic Unknown(string code, string name, ImmutableArray<string> names) => Diagnostic.Create(
        code,
        SourceLocation.None,
        name,
        string.Join(", ", names),
        Suggestions.DidYouMean(Suggestions.Closest(name, names)));

    private static void Open(string target)
    {
        try
        {
            // What the helper says about its own troubles is nothing to a reader of prints.
            var start = OperatingSystem.IsWindows()
                ? new ProcessStartInfo(target) { UseShellExecute = true }
                : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [target])
                {
                    RedirectStandardError = true,
                    RedirectStandardOutput = true,
                };
            using var process = Process.Start(start);
        }
        catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            // A machine without a desktop has nothing to open it with; the paths are on the screen.
            return;
        }
    }
}
