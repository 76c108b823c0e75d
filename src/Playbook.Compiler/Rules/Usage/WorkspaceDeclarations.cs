using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Usage;

/// <summary>All declarations of a workspace in one sequence.</summary>
public static class WorkspaceDeclarations
{
    /// <summary>Kind by kind, each kind in its own order; the prelude's included.</summary>
    public static IEnumerable<BoundDeclaration> Declarations(this BoundWorkspace workspace) =>
        new IEnumerable<BoundDeclaration>[]
        {
            [workspace.Header], workspace.Playbooks, workspace.Teams, workspace.Roles, workspace.Events,
            workspace.Channels, workspace.Contents, workspace.Segments, workspace.Signals, workspace.Scores,
            workspace.Plays, workspace.Handoffs, workspace.Goals, workspace.Experiments, workspace.Scenarios,
            workspace.CardKinds, workspace.Cards,
        }.SelectMany(list => list);
}
