using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow.Layout;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>The bound workspace ⇒ the flow graph.</summary>
public static class FlowGraphBuilder
{
    /// <param name="workspace">Free of errors: lowering has no way to say what an error means.</param>
    public static FlowGraph Build(BoundWorkspace workspace)
    {
        var order = new PlayOrder(workspace);
        var context = new LoweringContext(workspace, order.Plays);
        var graph = Declare(context, order);
        graph = DispatchBuilder.Build(graph);
        graph = ContinuationLinker.Link(graph);
        return StateLayoutBuilder.Build(graph, FieldUse.Of(graph, workspace));
    }

    private static ImmutableArray<PlayPlan> LowerPlays(
        LoweringContext context,
        PlayOrder order,
        DeclarationLowering declarations,
        ImmutableArray<PlaybookPlan> playbooks)
    {
        var lowerings = order.Plays.Select(play => new PlayLowering(context, play)).ToImmutableArray();
        foreach (var lowering in lowerings)
            lowering.LowerText();
        CaptureSpread.Run(lowerings);
        return
        [
            .. order.Plays.Zip(lowerings, (play, lowering) =>
            {
                var playbook = declarations.PlaybookOf(play.Play.Playbook);
                return lowering.ToPlan(order.RankOf(play), playbook, playbooks[playbook].ValueBeforeAsk);
            }),
        ];
    }

    private static FlowGraph Declare(LoweringContext context, PlayOrder order)
    {
        var workspace = context.Workspace;
        var declarations = new DeclarationLowering(context);
        var signals = SignalLowering.Lower(context);
        var scores = ScoreLowering.Lower(context);
        var playbooks = declarations.Playbooks();
        var plays = LowerPlays(context, order, declarations, playbooks);
        var handoffs = new HandoffLowering(context).Lower(order, declarations);
        var segments = declarations.Segments();
        var goals = declarations.Goals();
        var assumptions = declarations.Assumptions();
        return new FlowGraph
        {
            Workspace = workspace.Header.Workspace.Name,
            Title = workspace.Header.Workspace.Title,
            Zone = declarations.Zone,
            Playbooks = playbooks,
            Fields = declarations.Fields(),
            Events = declarations.Events(),
            Matches = context.Matches.Matches,
            Histories = context.Matches.Histories,
            Counters = context.Matches.Counters,
            Signals = signals,
            Conditions = context.Conditions.ToImmutable(),
            Segments = segments,
            Scores = scores,
            Channels = declarations.Channels(),
            Contents = declarations.Contents(),
            Teams = declarations.Teams(),
            Actors = declarations.Actors(),
            Experiments = declarations.Experiments(),
            Handoffs = handoffs,
            Goals = goals,
            Assumptions = assumptions,
            Plays = plays,
            SuppressedField = context.SuppressedField,
            ZoneField = context.ZoneField,
            MergedEvent = declarations.EventNamed("lead_merged"),
            ChangedEvent = declarations.EventNamed("lead_changed"),
            OpenTasksSlot = -1,
            Layout = StateLayoutPlan.Empty,
        };
    }
}
