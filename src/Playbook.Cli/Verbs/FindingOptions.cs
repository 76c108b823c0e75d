using System.Collections.Immutable;
using System.CommandLine;
using Playbook.Cli.Files;
using Playbook.Cli.Output;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;

namespace Playbook.Cli.Verbs;

/// <summary>The arguments and options of every command that reports findings.</summary>
internal sealed class FindingOptions
{
    private static readonly string[] Severities = ["error", "warning", "info"];

    /// <summary>Files and folders; none: the current folder.</summary>
    public Argument<string[]> Paths { get; } = new Argument<string[]>("paths")
    {
        Description = "Files or folders; without any, the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    }.WithoutOptions();

    public Option<OutputFormat> Format { get; } = new Option<OutputFormat>("--format")
    {
        Description = "How findings are written: text for people, json and sarif for tools, github for its workflows.",
    }.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "json", "sarif", "github");

    public Option<string> FailOn { get; } = new Option<string>("--fail-on")
    {
        Description = "The least severity that makes the command end with 1.",
        DefaultValueFactory = _ => "error",
    }.AcceptOnlyFromAmong(Severities);

    private Option<string[]> Rules { get; } = new("--rules")
    {
        Description = "A file with rules of your own, an assembly or a C# script (.csx). Its code is run.",
        HelpName = "file",
    };

    private Option<string?> Sarif { get; } =
        new("--sarif") { Description = "Writes the findings to this file too, as SARIF." };

    // A build that starts the tool says which version it wants.
    private Option<string?> ForBuild { get; } = new("--for-build") { Hidden = true };

    // And which files it compiles, and what it asks of their findings.
    private Option<string?> BuildFiles { get; } = new("--build-files") { Hidden = true };

    /// <param name="command">Gets them.</param>
    /// <param name="withFormat">False for a command that has one form only.</param>
    public void AddTo(Command command, bool withFormat = true)
    {
        command.Arguments.Add(Paths);
        if (withFormat)
            command.Options.Add(Format);
        command.Options.Add(FailOn);
        command.Options.Add(Rules);
        command.Options.Add(Sarif);
        command.Options.Add(ForBuild);
        command.Options.Add(BuildFiles);
    }

    /// <summary>Loads the rules that the command names; their code is run from here on.</summary>
    public OwnRuleFiles LoadRules(ToolHost host, ParseResult parsed) =>
        OwnRuleFiles.Load(host, parsed.GetValue(Rules) ?? []);

    /// <summary>Reads and checks what the command names.</summary>
    public CheckRun Check(ToolHost host, ParseResult parsed, OwnRuleFiles own, bool toRun = false) =>
        CheckRun.Over(host, parsed.GetValue(Paths) ?? [], toRun, own, parsed.GetValue(BuildFiles));

    /// <summary>Writes what a run found, and says how the command ends.</summary>
    public int Report(ToolHost host, ParseResult parsed, CheckRun run)
    {
        if (Refusal(host, parsed, run.Found, run.TextOf) is { } refusal)
            return Tool.Refuse(host, refusal);
        var format = parsed.GetValue(Format);
        new Reporter(host, format, run.TextOf).Write(run.Found);
        if (run.Refused.Length > 0)
            return Tool.Refuse(host, run.Refused);
        if (format == OutputFormat.Text)
            host.Error.WriteLine(Reporter.Summary(run.Found, run.FileCount));
        return ExitCodeOf(parsed, run);
    }

    /// <summary>
    /// Writes the report file if one is wanted. What stands against it, or against this tool in the build that started
    /// it, comes back.
    /// </summary>
    public Diagnostic? Refusal(
        ToolHost host,
        ParseResult parsed,
        ImmutableArray<ReportedDiagnostic> found,
        Func<string, SourceText?> textOf)
    {
        if (OtherVersion(host, parsed) is { } other)
            return other;
        if (parsed.GetValue(Sarif) is not { } file)
            return null;
        var path = Path.GetFullPath(Path.Combine(host.CurrentFolder, file));
        var text = new Reporter(host, OutputFormat.Sarif, textOf).Sarif(found) + "\n";
        var bag = new DiagnosticBag();
        return FileWriter.Write(path, host.Shown(path), text, bag) ? null : bag.ToImmutable()[0];
    }

    /// <summary>What a build of another version is told; null where the versions agree.</summary>
    public Diagnostic? OtherVersion(ToolHost host, ParseResult parsed) =>
        parsed.GetValue(ForBuild) is { } wanted && wanted != host.Version
            ? Diagnostic.Create("PB6069", SourceLocation.None, wanted, host.Version)
            : null;

    public int ExitCodeOf(ParseResult parsed, CheckRun run)
    {
        var least = parsed.GetValue(FailOn) switch
        {
            "info" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Error,
        };
        return run.Found.Any(reported => reported.Severity >= least) ? ExitCode.Findings : ExitCode.Fine;
    }
}
