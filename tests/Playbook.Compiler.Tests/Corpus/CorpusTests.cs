using System.Text;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Flow.Printing;
using Playbook.Compiler.Tests.Syntax;
using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Corpus;

/// <summary>
/// Whole workspaces through all stages, one approved text a stage: a new case is a new folder with files, and the
/// switch of <see cref="Snapshot"/> writes the rest.
/// </summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Cases =>
    [
        .. Directory.GetDirectories(CorpusCase.Root).Select(folder => Path.GetFileName(folder) ?? "")
            .Where(name => name is not ("Mistakes" or "Authors")).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_stage_makes_what_was_approved(string name)
    {
        var item = new CorpusCase(name);
        var analysis = Check.Workspace(item.Files);
        var compilation = analysis.Compilation;

        Match(item, "tree", string.Concat(compilation.SyntaxTrees
            .Select(tree => $"=== {tree.Path}\n{string.Join("\n", TreeDump.Of(tree))}\n")));
        Match(item, "symbols", Symbols(compilation));
        Match(item, "bound", BoundDump.Of(compilation.BoundWorkspace));
        Match(item, "diagnostics", CorpusCase.Messages(item.Files));
        if (analysis.Flow is not { } flow)
            return;
        Match(item, "flow", FlowGraphText.Of(flow) + "\n" + FlowGraphText.OfLayout(flow));
        // What is the same in every workspace stands in the baseline of the emitter.
        Match(item, "csharp", string.Concat(
            Pipeline.Compile(compilation, PipelineOptions.Default).Code
                .Where(file => file.Name.EndsWith(".playbook.g.cs", StringComparison.Ordinal)
                    && file.Name.Contains(".Code.", StringComparison.Ordinal)
                    && !file.Name.Contains(".Prelude.", StringComparison.Ordinal))
                .Select(file => $"// === {file.Name}\n{file.Text}\n")));
    }

    private static void Match(CorpusCase item, string stage, string text) =>
        Snapshot.Match(text, stage, callerFilePath: Path.Combine(item.Folder, "case.cs"));

    private static string Symbols(Compilation compilation)
    {
        var text = new StringBuilder();
        foreach (var tree in compilation.SyntaxTrees)
        {
            text.Append("=== ").Append(tree.Path).Append('\n');
            var model = compilation.GetSemanticModel(tree);
            foreach (var line in tree.Root.DescendantNodes().OfType<Compiler.Syntax.LineSyntax>())
            {
                if (model.GetDeclaredSymbol(line) is { } symbol)
                    text.Append(symbol.Location.Span).Append(" ").Append(symbol.Signature).Append('\n');
            }
        }

        return text.ToString();
    }
}
