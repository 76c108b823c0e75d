using System.Collections.Immutable;
using Playbook.Cli.ColdStart;
using Playbook.Cli.Files;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Guides;
using Playbook.Guides.Pdf;

namespace Playbook.Cli.Guides;

/// <summary>
/// Prints the playbooks of checked workspaces and writes the prints; the one place where guides meet files.
/// </summary>
internal sealed class GuideRun(ToolHost host, GuideRequest request) : IDisposable
{
    private const string ExampleSection = "D1";

    private readonly DiagnosticBag _findings = new();
    private readonly List<string> _written = [];
    private readonly GuideOptions _options = request.Options with { ForEach = ManyFiles.ForEach };
    private readonly FileBatch _files = new(host);
    private readonly PdfRun? _pdfs = request.IsPdf ? new PdfRun(host.Stop) : null;

    public ImmutableArray<Diagnostic> Findings => _findings.ToImmutable();

    /// <summary>Full paths in the order of writing; none before <see cref="Finish"/>.</summary>
    public ImmutableArray<string> Written { get; private set; } = [];

    /// <summary>Why a print could not be written, the first time; then none of the run is.</summary>
    public Diagnostic? Unwritten { get; private set; }

    /// <summary>What the command names and the playbooks don't have; then nothing is printed.</summary>
    public ImmutableArray<Diagnostic> Refused { get; private set; } = [];

    /// <summary>Puts all prints in their places, or none: yesterday's pack beside a guide of today misleads.</summary>
    public void Finish()
    {
        var failures = new DiagnosticBag();
        if (IsGoing && _files.Finish(failures))
            Written = [.. _written];
        Unwritten ??= failures.ToImmutable().FirstOrDefault();
    }

    /// <summary>Prints what the command named of one workspace; nothing where it has errors.</summary>
    public void Print(LoadedWorkspace loaded)
    {
        if (loaded.Analysis.Flow is not { } flow || !IsGoing)
            return;

        var earlier = request.Since is { } path ? CheckRun.Over(host, [path]).Workspaces : [];
        var bound = loaded.Analysis.Compilation.BoundWorkspace;
        var workspace = All(loaded, flow);
        var traces = new GuideTraces(bound, flow);
        var wanted = bound.Playbooks.Where(playbook => IsWanted(playbook, loaded)).ToArray();
        var isWithoutEarlier = wanted.Length > 0 && wanted.All(playbook => Asked(playbook, earlier) is null);
        if (request.Since is { } since && isWithoutEarlier)
            _findings.Add(Diagnostic.Create("PB6513", SourceLocation.None, host.Shown(since)));
        for (var i = 0; i < wanted.Length && IsGoing; i++)
        {
            if (host.IsTerminal)
                host.Error.WriteLine($"printing {wanted[i].Playbook.DisplayName} ({i + 1} of {wanted.Length})");
            var before = Earlier(wanted[i], workspace, bound, earlier);
            var stories = HasExample ? traces.Of(wanted[i]) : GuideInput.NoStories;
            WorkAhead.Start(() => _ = stories.Value);
            Print(loaded, new GuideInput(workspace, wanted[i], stories, before));
        }
    }

    public void Dispose()
    {
        _pdfs?.Dispose();
        _files.Dispose();
    }

    /// <summary>True where a section that shows an example may be printed.</summary>
    private bool HasExample =>
        (_options.Prints.IsEmpty || _options.Prints.Contains(GuidePrintKind.Guide))
        && (_options.Sections.IsEmpty || _options.Sections.Contains(ExampleSection));

    private bool IsGoing => Unwritten is null && Refused.IsEmpty;

    private static bool IsWanted(BoundPlaybook playbook, LoadedWorkspace loaded) =>
        playbook.Playbook.RetiredOn is null && loaded.Workspace.Named.Contains(playbook.Location.Path);

    /// <summary>One playbook of a workspace as what is printed or drawn, without examples.</summary>
    public static GuideInput Input(LoadedWorkspace loaded, FlowGraph flow, BoundPlaybook playbook) =>
        new(All(loaded, flow), playbook, GuideInput.NoStories, null);

    private static GuideWorkspace All(LoadedWorkspace loaded, FlowGraph flow) => new(
        loaded.Analysis.Compilation.BoundWorkspace,
        flow,
        loaded.Analysis.Compilation.SyntaxTrees.ToDictionary(tree => tree.Path, tree => tree.Text));

    /// <summary>The version that was asked for, else the newest retired one that stands in the workspace.</summary>
    private static GuideInput? Earlier(
        BoundPlaybook playbook,
        GuideWorkspace workspace,
        BoundWorkspace bound,
        ImmutableArray<LoadedWorkspace> asked)
    {
        if (Asked(playbook, asked) is { } found)
            return found;
        var retired = bound.Playbooks
            .Where(
                row => row.Playbook.Name == playbook.Playbook.Name && row.Playbook.Version < playbook.Playbook.Version)
            .MaxBy(row => row.Playbook.Version);
        return retired is null ? null : new GuideInput(workspace, retired, GuideInput.NoStories, null);
    }

    // The playbook of that name where the author said that the earlier version lies; null where it has errors.
    private static GuideInput? Asked(BoundPlaybook playbook, ImmutableArray<LoadedWorkspace> asked)
    {
        foreach (var other in asked)
        {
            var found = other.Analysis.Compilation.BoundWorkspace.Playbooks.FirstOrDefault(
                row => row.Playbook.Name == playbook.Playbook.Name);
            if (found is not null && other.Analysis.Flow is { } flow)
                return Input(other, flow, found);
        }

        return null;
    }

    private void Print(LoadedWorkspace loaded, GuideInput input)
    {
        var result = GuidePrinter.Print(input, _options);
        Refused = [.. result.Findings.Where(finding => finding.Code is "PB6505" or "PB6506")];
        if (!Refused.IsEmpty)
            return;
        _findings.AddRange(result.Findings.Select(finding => finding.WithPaths(Shown)));
        foreach (var document in result.Documents)
        {
            var path = Path.Combine(request.Folder, input.Playbook.Playbook.Name, document.Name);
            if (!Write(path + ".html", System.Text.Encoding.UTF8.GetBytes(document.Html)))
                return;
            if (_pdfs is not null)
                PrintPdf(input, document, _pdfs, path + ".pdf");
        }

        // A finding in a playbook shows its file as all commands do; one in a theme names the theme's file.
        string Shown(string path) => loaded.Workspace.Files.Any(file => file.Path == path)
            ? host.Shown(loaded.Workspace.FullPathOf(path))
            : path;
    }

    private void PrintPdf(GuideInput input, GuideDocument document, PdfRun pdfs, string path)
    {
        string WithPages(ImmutableDictionary<string, int> pages)
        {
            if (pages.IsEmpty)
                return document.Html;
            var options = _options with
            {
                Prints = [document.Kind],
                PageNumbers = pages.ToDictionary(
                    page => GuideOptions.Place(document.Name, page.Key), page => page.Value),
            };
            return GuidePrinter.Print(input, options).Documents.Single(other => other.Name == document.Name).Html;
        }

        var pdf = pdfs.Print(document.Name, WithPages);
        _findings.AddRange(pdf.Findings);
        if (!pdf.Bytes.IsEmpty)
            Write(path, pdf.Bytes.AsSpan());
    }

    private bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        var failures = new DiagnosticBag();
        if (!_files.Add(path, bytes, failures))
        {
            Unwritten ??= failures.ToImmutable().FirstOrDefault();
            return false;
        }

        _written.Add(path);
        return true;
    }
}
