using System.Collections.Immutable;
using Playbook.Cli.ColdStart;
using Playbook.Cli.Settings;
using Playbook.Compiler;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Rules;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Text;

namespace Playbook.Cli.Files;

/// <summary>The workspaces that a command names, read and checked.</summary>
internal sealed class CheckRun
{
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);

    private CheckRun()
    {
    }

    public ImmutableArray<LoadedWorkspace> Workspaces { get; private set; } = [];

    /// <summary>The findings in what the command named, under the paths that people see.</summary>
    public ImmutableArray<ReportedDiagnostic> Found { get; private set; } = [];

    /// <summary>Findings about the command itself: what it names is not there.</summary>
    public ImmutableArray<Diagnostic> Refused { get; private set; } = [];

    /// <summary>The rules that were run.</summary>
    public ImmutableArray<PlaybookRule> Rules { get; private set; } = [];

    /// <summary>What the project that started the command asks of its warnings.</summary>
    public ProjectSeverities Severities { get; private set; } = ProjectSeverities.None;

    /// <summary>How many files the command named.</summary>
    public int FileCount => Workspaces.Sum(loaded => loaded.Workspace.Named.Count);

    /// <summary>True where a finding leaves a playbook without a clear meaning.</summary>
    public bool HasErrors => Found.Any(reported => reported.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads and checks what a command names.</summary>
    /// <param name="host">The machine.</param>
    /// <param name="arguments">Files and folders; none: the current folder.</param>
    /// <param name="toRun">
    /// True for a command that goes on to run or print: an error in a file that it does not name stops it too.
    /// </param>
    /// <param name="own">The company's own rules, run beside the product's; null for none.</param>
    /// <param name="buildFiles">The list that a project's build has written, in place of arguments.</param>
    public static CheckRun Over(
        ToolHost host, IReadOnlyCollection<string> arguments, bool toRun = false, OwnRuleFiles? own = null,
        string? buildFiles = null)
    {
        own ??= OwnRuleFiles.None;
        var run = new CheckRun();
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(own.Set.Problems);
        var list = buildFiles is null ? null : ProjectList.Read(buildFiles, host, diagnostics);
        run.Severities = list?.Severities ?? ProjectSeverities.None;
        var workspaces = buildFiles is null ? new WorkspaceFinder(host, diagnostics).Find(arguments)
            : list is null ? [] : new BuildFiles(host, diagnostics).Find(list);
        var descriptors = own.Set.Rules.Select(rule => rule.Descriptor).ToImmutableArray();
        var settings = new SeveritySettings(host, diagnostics, descriptors);
        run.Rules = BuiltInRules.All.AddRange(own.Set.Rules);
        LongRun.Announce(workspaces.SelectMany(workspace => workspace.Files), toRun);
        run.Workspaces = [.. workspaces.Select(workspace => run.Load(workspace, settings, host, own))];

        var aboutFiles = diagnostics.ToImmutable();
        run.Refused = [.. aboutFiles.Where(IsRefusal)];
        foreach (var (path, text) in settings.Texts)
            run._texts[path] = text;
        foreach (var (path, text) in own.Texts)
            run._texts[path] = text;
        run.Found = run.Severities.Of(
        [
            .. aboutFiles.Where(finding => !IsRefusal(finding))
            .Select(finding => new ReportedDiagnostic(finding, finding.Descriptor.DefaultSeverity)),
            .. run.Workspaces.SelectMany(loaded => FindingsIn(loaded, host, toRun)),
        ]);
        return run;
    }

    /// <summary>The same run with other findings, and more to refuse.</summary>
    public CheckRun With(ImmutableArray<ReportedDiagnostic> found, ImmutableArray<Diagnostic> refused)
    {
        var changed = new CheckRun
        {
            Workspaces = Workspaces, Rules = Rules, Severities = Severities, Found = found,
            Refused = Refused.AddRange(refused),
        };
        foreach (var (path, text) in _texts)
            changed._texts.Add(path, text);
        return changed;
    }

    /// <summary>The text under a path that a finding shows.</summary>
    public SourceText? TextOf(string shownPath) => _texts.GetValueOrDefault(shownPath);

    private LoadedWorkspace Load(
        Workspace workspace, SeveritySettings settings, ToolHost host, OwnRuleFiles own)
    {
        // Asked for every file, so that a slip in the settings is told even where nothing else is found.
        var severities = workspace.Files.ToDictionary(file => file.Path, file => settings.For(file.FullPath));
        var options = PipelineOptions.Default with
        {
            Compilation = CompilationOptions.Default with
            {
                ForEach = ManyFiles.ForEach,
                AdditionalRules = [.. own.Set.Rules.Select(rule => rule.Descriptor.Name)],
            },
            Rules = Rules,
            SeveritiesOf = path => severities.GetValueOrDefault(path, SeverityOptions.Default),
            Today = DateValue.FromCalendar(host.Today.Year, host.Today.Month, host.Today.Day),
        };
        var result = Pipeline.Analyze(workspace.Sources, options);
        foreach (var tree in result.Compilation.SyntaxTrees)
            _texts[host.Shown(workspace.FullPathOf(tree.Path))] = tree.Text;
        return new LoadedWorkspace(workspace, result);
    }

    // A finding without a place is about the workspace as a whole.
    private static IEnumerable<ReportedDiagnostic> FindingsIn(LoadedWorkspace loaded, ToolHost host, bool toRun) =>
        from reported in loaded.Analysis.Diagnostics
        let path = reported.Diagnostic.Location.Path
        where path.Length == 0 || loaded.Workspace.Named.Contains(path)
            || (toRun && reported.Severity == DiagnosticSeverity.Error)
        let moved = reported.Diagnostic.WithPaths(name => host.Shown(loaded.Workspace.FullPathOf(name)))
        select reported with { Diagnostic = moved };

    private static bool IsRefusal(Diagnostic diagnostic) => diagnostic.Descriptor.Category == "usage";
}
