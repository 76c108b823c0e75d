using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Guides.Tests.Building;

/// <summary>A workspace of one text with one playbook.</summary>
internal static class TextWorkspace
{
    public static GuideInput Input(string text)
    {
        var tree = SyntaxTree.ParseText(text, "a.playbook");
        var workspace = Compilation.Create([tree]).BoundWorkspace;
        var all = new GuideWorkspace(
            workspace,
            FlowGraphBuilder.Build(workspace),
            ImmutableDictionary<string, SourceText>.Empty.Add(tree.Path, tree.Text));
        return new GuideInput(all, workspace.Playbooks.Single(), GuideInput.NoStories, null);
    }
}
