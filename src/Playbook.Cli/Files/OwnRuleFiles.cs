using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;
using Playbook.Execution.OwnRules;

namespace Playbook.Cli.Files;

/// <summary>The company's own rules that a command was told to run.</summary>
/// <param name="Set">The rules, and what kept others from being used.</param>
/// <param name="Texts">The scripts, under the paths that findings show.</param>
internal sealed record OwnRuleFiles(OwnRuleSet Set, IReadOnlyDictionary<string, SourceText> Texts)
{
    private const string ScriptExtension = ".csx";

    public static OwnRuleFiles None { get; } =
        new(OwnRuleSet.Empty, new Dictionary<string, SourceText>());

    /// <summary>
    /// Loads files of rules, and says on the error output whose code is run: that of those which are there.
    /// </summary>
    public static OwnRuleFiles Load(ToolHost host, IReadOnlyCollection<string> files)
    {
        if (files.Count == 0)
            return None;
        var there = files.Where(file => File.Exists(host.FullPathOf(file))).ToArray();
        if (there.Length > 0)
        {
            host.Error.WriteLine(
                $"Running the code in {string.Join(", ", there)} with your rights: name only files that you trust.");
        }

        return files.Aggregate(None, (loaded, file) => loaded.With(host, file));
    }

    private OwnRuleFiles With(ToolHost host, string file)
    {
        var full = host.FullPathOf(file);
        var shown = host.Shown(full);
        if (!File.Exists(full))
        {
            return With(Refused(
                Diagnostic.Create("PB6010", SourceLocation.None, shown, Suggestions.DidYouMean(null))));
        }
        if (!full.EndsWith(ScriptExtension, StringComparison.OrdinalIgnoreCase))
            return With(OwnRuleLoader.FromAssembly(full, shown));

        var bag = new DiagnosticBag();
        if (PlaybookFileReader.Read(full, shown, bag) is not { } text)
            return With(Refused([.. bag.ToImmutable()]));
        var texts = new Dictionary<string, SourceText>(Texts, StringComparer.Ordinal)
        {
            [shown] = SourceText.From(text),
        };
        return With(OwnRuleLoader.FromScript(text, shown)) with { Texts = texts };
    }

    private OwnRuleFiles With(OwnRuleSet more) => this with { Set = Set.With(more) };

    private static OwnRuleSet Refused(params ImmutableArray<Diagnostic> problems) => new([], problems);
}
