using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics.Rendering;
using Playbook.Compiler.Text;
using Playbook.Testing;

namespace Playbook.Compiler.Tests.Corpus;

/// <summary>
/// A folder of the corpus: the files of one workspace, and under <c>Approved</c> what each stage makes.
/// </summary>
internal sealed class CorpusCase(string name)
{
    public static string Root { get; } = RepositoryFolder.FolderOfSource(Here());

    public string Folder { get; } = Path.Combine(Root, name);

    /// <summary>In the order of their names.</summary>
    public ImmutableArray<SourceFile> Files =>
    [
        .. Directory.GetFiles(Folder, "*.playbook").Order(StringComparer.Ordinal)
            .Select(file => new SourceFile(Path.GetFileName(file), File.ReadAllText(file))),
    ];

    /// <summary>All that the tool says about some files.</summary>
    public static string Messages(IReadOnlyCollection<SourceFile> files)
    {
        var texts = files.ToDictionary(file => file.Path, file => SourceText.From(file.Text));
        var sources = new SourceLookup(path => texts.TryGetValue(path, out var text) ? text : null);
        var renderer = new DiagnosticTextRenderer(sources, hasColours: false);
        return string.Join("\n", Check.Found(files).Select(renderer.Render));
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
