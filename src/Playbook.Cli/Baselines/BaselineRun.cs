using System.Collections.Immutable;
using Playbook.Cli.Files;
using Playbook.Cli.Output;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;

namespace Playbook.Cli.Baselines;

/// <summary>Holds the findings of one run against a baseline.</summary>
internal sealed class BaselineRun
{
    private readonly ToolHost _host;
    private readonly string _fullPath;
    private readonly Dictionary<string, SyntaxTree> _trees = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    public BaselineRun(ToolHost host, string file, CheckRun run)
    {
        _host = host;
        _fullPath = Path.GetFullPath(Path.Combine(host.CurrentFolder, file));
        foreach (var loaded in run.Workspaces)
        {
            foreach (var tree in loaded.Analysis.Compilation.SyntaxTrees)
                _trees[host.Shown(loaded.Workspace.FullPathOf(tree.Path))] = tree;
            _named.UnionWith(loaded.Workspace.Named.Select(name => PathOf(loaded.Workspace.FullPathOf(name))));
        }
    }

    /// <summary>What to say about the command, where the file can't be read or written.</summary>
    public DiagnosticBag Problems { get; } = new();

    private string Shown => _host.Shown(_fullPath);

    /// <summary>
    /// The findings that the baseline does not hold; those that it holds are counted, and those gone are told.
    /// </summary>
    public ImmutableArray<ReportedDiagnostic> New(ImmutableArray<ReportedDiagnostic> found)
    {
        if (Read() is not { } baseline)
            return found;
        var left = baseline.Entries.ToBuilder();
        var fresh = found.RemoveAll(reported => Baseline.CanBeAccepted(reported.Diagnostic) && Take(left, reported));
        if (found.Length > fresh.Length)
        {
            var accepted = Reporter.Counted(found.Length - fresh.Length, "finding");
            _host.Error.WriteLine($"{accepted} accepted by {Shown}.");
        }

        foreach (var (gone, _) in left.Where(entry => entry.Value > 0 && WasLookedFor(entry.Key)))
            _host.Error.WriteLine($"No longer there: {gone}");
        if (left.Any(entry => entry.Value > 0 && WasLookedFor(entry.Key)))
            _host.Error.WriteLine($"--update-baseline takes them out of {Shown}, lest they come back unseen.");
        return fresh;
    }

    /// <summary>Writes what was found as the baseline; entries of files that the command did not name stay.</summary>
    public bool Update(ImmutableArray<ReportedDiagnostic> found)
    {
        var kept = Baseline.Empty;
        if (File.Exists(_fullPath))
        {
            if (Read() is not { } old)
                return false;
            kept = old.Without(path => WasLookedFor(path));
        }

        var accepted = found.Where(reported => Baseline.CanBeAccepted(reported.Diagnostic)).ToArray();
        var updated = accepted.Aggregate(kept, (baseline, reported) => baseline.With(IdentityOf(reported)));
        if (!FileWriter.Write(_fullPath, Shown, BaselineFile.Write(updated), Problems))
            return false;
        _host.Error.WriteLine($"{Reporter.Counted(accepted.Length, "finding")} accepted in {Shown}.");
        return true;
    }

    private bool Take(IDictionary<FindingIdentity, int> left, ReportedDiagnostic reported)
    {
        var identity = IdentityOf(reported);
        if (!left.TryGetValue(identity, out var count) || count == 0)
            return false;
        left[identity] = count - 1;
        return true;
    }

    private Baseline? Read()
    {
        if (!File.Exists(_fullPath))
        {
            Problems.Add(Diagnostic.Create("PB6050", SourceLocation.None, Shown));
            return null;
        }

        if (PlaybookFileReader.Read(_fullPath, Shown, Problems) is not { } text)
            return null;
        try
        {
            return BaselineFile.Read(text);
        }
        catch (FormatException failure)
        {
            Problems.Add(Diagnostic.Create("PB6051", SourceLocation.None, Shown, failure.Message));
            return null;
        }
    }

    private bool WasLookedFor(FindingIdentity identity) => WasLookedFor(identity.Path);

    // A finding of the whole workspace has no file; it was looked for whatever was named.
    private bool WasLookedFor(string path) =>
        path.Length == 0 || _named.Contains(path) || !File.Exists(FullPathOf(path));

    private FindingIdentity IdentityOf(ReportedDiagnostic reported)
    {
        var shown = reported.Diagnostic.Location.Path;
        var path = shown.Length == 0 ? "" : PathOf(Path.GetFullPath(Path.Combine(_host.CurrentFolder, shown)));
        return FindingIdentity.Of(reported.Diagnostic, _trees.GetValueOrDefault(shown), path);
    }

    private string PathOf(string fullPath) =>
        Path.GetRelativePath(Path.GetDirectoryName(_fullPath) ?? "", fullPath).Replace('\\', '/');

    private string FullPathOf(string path) => Path.Combine(Path.GetDirectoryName(_fullPath) ?? "", path);
}
