using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Analysis;

/// <summary>Plays as they are written beside plays as they run.</summary>
internal static class PlayPlans
{
    public static IEnumerable<PlannedPlay> Of(BoundWorkspace workspace, FlowGraph graph)
    {
        var plans = graph.Plays.ToLookup(plan => plan.Location);
        return from play in workspace.Plays
               from plan in plans[play.Location]
               select new PlannedPlay(play, plan);
    }
}
