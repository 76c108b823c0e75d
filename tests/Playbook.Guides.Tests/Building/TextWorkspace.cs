using Playbook.Cli.Guides;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Syntax;

namespace Playbook.Guides.Tests.Building;

/// <summary>A workspace of a text with one playbook, and others beside it.</summary>
internal static class TextWorkspace
{
    public static GuideInput Input(string text, params string[] others)
    {
        var trees = others.Prepend(text)
            .Select((one, index) => SyntaxTree.ParseText(one, $"{(char)('a' + index)}.playbook")).ToArray();
        var workspace = Compilation.Create(trees).BoundWorkspace;
        var flow = FlowGraphBuilder.Build(workspace);
        var all = new GuideWorkspace(workspace, flow, trees.ToDictionary(tree => tree.Path, tree => tree.Text));
        var playbook = workspace.Playbooks.Single(playbook => playbook.Location.Path == trees[0].Path);
        return new GuideInput(all, playbook, new GuideTraces(workspace, flow).Of(playbook), null);
    }
}
