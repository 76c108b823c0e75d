using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Prelude;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>
/// The files of one workspace, taken together. Immutable: an edit gives a new compilation, which keeps what the edit
/// left as it was. Which files belong to a workspace is the host's business.
/// </summary>
public sealed class Compilation
{
    /// <summary>More findings than this help nobody; the first in the order of file and line are given.</summary>
    public const int MostDiagnostics = 10_000;

    private readonly ImmutableArray<CompiledFile> _files;
    private WorkspaceScope? _scope;
    private BoundWorkspaceBuilder? _workspace;

    private Compilation(ImmutableArray<CompiledFile> files, CompilationOptions options)
    {
        _files = files;
        Options = options;
    }

    public CompilationOptions Options { get; }

    /// <summary>In the order of their paths.</summary>
    public ImmutableArray<SyntaxTree> SyntaxTrees => [.. _files.Select(file => file.Declarations.Tree)];

    /// <summary>
    /// How many files this compilation bound itself so far. What an earlier one bound, and an edit left as it was,
    /// does not count.
    /// </summary>
    public int FilesBound { get; private set; }

    /// <summary>The meaning of all files with the prelude, whether there are findings or not.</summary>
    public BoundWorkspace BoundWorkspace => Workspace.Result;

    private WorkspaceScope Scope => _scope ??= WorkspaceScope.Create(
        PreludeLibrary.Declarations,
        [.. _files.Select(file => file.Declarations)],
        Options.AdditionalRules);

    private BoundWorkspaceBuilder Workspace => _workspace ??= new BoundWorkspaceBuilder(
        Scope, BoundPrelude.Files.AddRange(BindAll()));

    public static Compilation Create(IEnumerable<SyntaxTree> trees, CompilationOptions? options = null)
    {
        options ??= CompilationOptions.Default;
        var files = options.Select([.. trees], tree => new CompiledFile(FileDeclarer.Declare(tree)));
        return new Compilation(Sorted(files), options);
    }

    public Compilation AddSyntaxTrees(params SyntaxTree[] trees)
    {
        var added = trees.Select(tree => new CompiledFile(FileDeclarer.Declare(tree)));
        return new Compilation(Sorted(Unbound(_files).Concat(added)), Options);
    }

    public Compilation RemoveSyntaxTree(SyntaxTree tree) =>
        new([.. Unbound(_files.RemoveAt(IndexOf(tree)))], Options);

    /// <summary>An edit. Where it leaves the file's exports equal, all other files stay bound.</summary>
    /// <exception cref="ArgumentException">The old tree is not part of this compilation.</exception>
    public Compilation ReplaceSyntaxTree(SyntaxTree old, SyntaxTree replacement)
    {
        var index = IndexOf(old);
        var declared = new CompiledFile(FileDeclarer.Declare(replacement));
        var isSame = old.Path == replacement.Path
            && declared.Declarations.Exports.Equals(_files[index].Declarations.Exports);
        return isSame
            ? new Compilation(_files.SetItem(index, declared), Options)
            : new Compilation(Sorted(Unbound(_files.RemoveAt(index)).Append(declared)), Options);
    }

    /// <summary>What other files can see of a file.</summary>
    public FileExports GetExports(SyntaxTree tree) => _files[IndexOf(tree)].Declarations.Exports;

    /// <summary>
    /// Every finding about text, names and types, in the order of file, position, code; at most
    /// <see cref="MostDiagnostics"/>. Severities, <c>allow</c> and rules come after.
    /// </summary>
    public ImmutableArray<Diagnostic> GetDiagnostics()
    {
        var found = new List<Diagnostic>(Scope.Diagnostics);
        foreach (var file in _files)
        {
            found.AddRange(file.Declarations.Tree.GetDiagnostics());
            found.AddRange(Bound(file).Diagnostics);
        }

        found.AddRange(Workspace.Diagnostics);
        found.Sort(static (left, right) => left.Location.CompareTo(right.Location) is var order and not 0
            ? order
            : string.CompareOrdinal(left.Code, right.Code));
        return found.Count <= MostDiagnostics ? [.. found] : Shortened(found);
    }

    /// <exception cref="ArgumentException">The tree is not part of this compilation.</exception>
    public SemanticModel GetSemanticModel(SyntaxTree tree)
    {
        var file = _files[IndexOf(tree)];
        return new SemanticModel(tree, new FileScope(Scope, file.Declarations), Bound(file));
    }

    /// <summary>Every place that names the symbol, without its declaration, by file and position.</summary>
    public ImmutableArray<SourceLocation> FindReferences(Symbol symbol)
    {
        var found = ImmutableArray.CreateBuilder<SourceLocation>();
        foreach (var file in _files)
        {
            foreach (var fact in Bound(file).Facts)
            {
                var location = new SourceLocation(file.Declarations.Path, fact.Span);
                if (symbol.Equals(fact.Symbol) && !IsDeclaration(location, fact))
                    found.Add(location);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Where the name stands in its declaration now; null for what no file here declares.</summary>
    public SourceLocation? LocationOf(Symbol symbol)
    {
        foreach (var file in _files)
        {
            foreach (var declared in DeclaredSymbols.Of(file.Declarations))
            {
                if (declared.Equals(symbol))
                    return declared.Location;
            }
        }

        return null;
    }

    // The last that is shown says that there are more.
    private static ImmutableArray<Diagnostic> Shortened(List<Diagnostic> found)
    {
        var shown = (MostDiagnostics - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var last = Diagnostic.Create("PB1909", found[MostDiagnostics - 1].Location, shown);
        return [.. found.Take(MostDiagnostics - 1), last];
    }

    private static bool IsDeclaration(SourceLocation location, SemanticFact fact) =>
        fact.Symbol is { } symbol && symbol.Location == location;

    // A file's meaning follows from its text and the names of the others, so all can be bound at once.
    private BoundFile[] BindAll()
    {
        var scope = Scope;
        FilesBound += _files.Count(file => !file.IsBound);
        return Options.Select(_files, file => file.Bind(scope));
    }

    private BoundFile Bound(CompiledFile file)
    {
        if (!file.IsBound)
            FilesBound++;
        return file.Bind(Scope);
    }

    private int IndexOf(SyntaxTree tree)
    {
        for (var index = 0; index < _files.Length; index++)
        {
            if (ReferenceEquals(_files[index].Declarations.Tree, tree))
                return index;
        }

        throw new ArgumentException($"The tree of {tree.Path} is not part of this compilation.", nameof(tree));
    }

    private static IEnumerable<CompiledFile> Unbound(IEnumerable<CompiledFile> files) =>
        files.Select(file => new CompiledFile(file.Declarations));

    private static ImmutableArray<CompiledFile> Sorted(IEnumerable<CompiledFile> files) =>
        [.. files.OrderBy(file => file.Declarations.Path, StringComparer.Ordinal)];
}
