using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;
using Playbook.Testing;

namespace Playbook.Compiler.Tests.Binding;

/// <summary>
/// A workspace without an error, and slips that people make in its lines: a folder of <c>Slips</c> with
/// <c>slips.txt</c>, and with <c>workspace.txt</c> where the workspace is not the library of playbooks.
/// </summary>
internal sealed partial class SlipBase
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.FolderOfSource(Here()), "Slips");

    private readonly Compilation _compilation;
    private readonly Dictionary<string, string> _declared;

    private SlipBase(string folder)
    {
        Name = Path.GetFileName(folder);
        var file = Path.Combine(folder, "workspace.txt");
        Text = File.Exists(file) ? File.ReadAllText(file) : Library();
        Slips =
        [
            .. File.ReadLines(Path.Combine(folder, "slips.txt")).Where(line => line.Length > 0).Select(Slip.Parse),
        ];
        _compilation = Workspaces.Compile(Text);
        _declared = Declarations(_compilation);
    }

    public static ImmutableArray<SlipBase> All { get; } =
        [.. Directory.GetDirectories(Folder).Order(StringComparer.Ordinal).Select(folder => new SlipBase(folder))];

    public string Name { get; }

    public string Text { get; }

    public ImmutableArray<Slip> Slips { get; }

    /// <summary>The errors of a workspace; advice depends on what others do and is left out.</summary>
    public static ImmutableArray<Diagnostic> Errors(Compilation workspace) =>
    [
        .. workspace.GetDiagnostics()
            .Where(finding => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error),
    ];

    /// <summary>
    /// Some slips in a random order that are independent: each on a line of its own, and none on a line that declares
    /// a name which the line of another one holds.
    /// </summary>
    public ImmutableArray<Slip> Choose(Random random, int count)
    {
        var chosen = ImmutableArray.CreateBuilder<Slip>();
        foreach (var slip in Slips.OrderBy(_ => random.Next()))
        {
            if (chosen.All(other => slip.Right != other.Right && !Declares(slip, other) && !Declares(other, slip)))
                chosen.Add(slip);
            if (chosen.Count == count)
                break;
        }

        return chosen.ToImmutable();
    }

    /// <summary>What is wrong with the messages that slips get together; null where each has its own.</summary>
    public string? Complaint(ImmutableArray<Slip> slips)
    {
        var text = slips.Aggregate(Text, (before, slip) => slip.ApplyTo(before));
        var errors = Errors(Edited(text));
        if (errors.Length == slips.Length && slips.All(slip => errors.Any(error => slip.IsMarkedBy(error, text))))
            return null;
        var found = errors.Select(error => $"  {error}: {error.Words.Message}");
        return string.Join("\n", slips.Select(slip => slip.ToString()).Concat(found));
    }

    // Only the files in which a slip stands are read again.
    private Compilation Edited(string workspace)
    {
        var compilation = _compilation;
        foreach (var (file, tree) in SourceFiles.Split(workspace).Zip(_compilation.SyntaxTrees))
        {
            if (file.Text != tree.Text.ToString())
                compilation = compilation.ReplaceSyntaxTree(tree, SyntaxTree.ParseText(file.Text, file.Path));
        }

        return compilation;
    }

    private bool Declares(Slip slip, Slip user) =>
        Names(slip).Any(name => Words().Matches(user.Right).Any(word => word.Value == name));

    // An `on` line declares the name behind `as`, which is no symbol of the line.
    private IEnumerable<string> Names(Slip slip) =>
        (_declared.TryGetValue(slip.Right, out var name) ? [name] : Enumerable.Empty<string>())
            .Concat(EventName().Matches(slip.Right).Select(match => match.Groups[1].Value));

    // Lines that stand twice with the same words declare the same name.
    private static Dictionary<string, string> Declarations(Compilation compilation)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var line in tree.Root.DescendantNodes().OfType<LineSyntax>())
            {
                var text = tree.Text.ToString();
                var start = text.LastIndexOf('\n', line.Span.Start) + 1;
                var end = text.IndexOf('\n', line.Span.Start);
                if (model.GetDeclaredSymbol(line) is { } symbol)
                    names[text[start..(end < 0 ? text.Length : end)]] = symbol.Name;
            }
        }

        return names;
    }

    private static string Library() => string.Concat(
        Directory.GetFiles(RepositoryFolder.PathOf("playbooks"), "*.playbook").Order(StringComparer.Ordinal)
            .Select(file => $"# file: {Path.GetFileName(file)}\n{File.ReadAllText(file)}\n"));

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;

    [GeneratedRegex("^  on .* as ([a-z][a-z0-9_]*)")]
    private static partial Regex EventName();

    [GeneratedRegex("[a-z][a-z0-9_]*")]
    private static partial Regex Words();
}
