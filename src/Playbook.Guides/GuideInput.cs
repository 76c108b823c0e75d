using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Guides;

/// <summary>What a guide is printed from: one playbook of a workspace, and scenarios that really ran.</summary>
/// <param name="Workspace">The workspace, the same for all its playbooks.</param>
/// <param name="Playbook">The playbook to print; one of the workspace's.</param>
/// <param name="Stories">
/// Scenarios of this playbook as the host's runner ran them; the guide shows the one that tells most. They are asked
/// for late, so that a host may run them on a thread of its own meanwhile.
/// </param>
/// <param name="Earlier">An earlier version, for the change sheet; null for none.</param>
public sealed record GuideInput(
    GuideWorkspace Workspace,
    BoundPlaybook Playbook,
    Lazy<ImmutableArray<ScenarioStory>> Stories,
    GuideInput? Earlier)
{
    /// <summary>For a playbook that is printed or drawn without examples.</summary>
    public static Lazy<ImmutableArray<ScenarioStory>> NoStories { get; } = new([]);
}
