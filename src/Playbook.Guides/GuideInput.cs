using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Text;

namespace Playbook.Guides;

/// <summary>
/// What a guide is printed from: one playbook of a bound workspace, its meaning, and scenarios that really ran.
/// </summary>
/// <param name="Workspace">The bound workspace.</param>
/// <param name="Flow">Its flow graph: the one meaning that drawings and clocks are read from.</param>
/// <param name="Playbook">The playbook to print; one of the workspace's.</param>
/// <param name="Sources">The texts by path, for line numbers and the printed hash.</param>
/// <param name="Stories">The scenarios of this playbook as the host's runner ran them.</param>
/// <param name="Earlier">An earlier version, for the change sheet; null for none.</param>
public sealed record GuideInput(
    BoundWorkspace Workspace,
    FlowGraph Flow,
    BoundPlaybook Playbook,
    ImmutableDictionary<string, SourceText> Sources,
    ImmutableArray<ScenarioStory> Stories,
    GuideInput? Earlier)
{
    /// <summary>The line of a place, counted from 1; 0 where the text was not given.</summary>
    internal int LineOf(SourceLocation location) =>
        Sources.TryGetValue(location.Path, out var text) ? text.GetLinePosition(location.Span.Start).Line + 1 : 0;
}
