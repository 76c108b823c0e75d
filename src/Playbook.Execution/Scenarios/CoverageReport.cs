using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Scenarios;

/// <summary>Which places and branches of a workspace scenarios come through, and which they do not.</summary>
/// <param name="Items">All there are, by play and position.</param>
public sealed record CoverageReport(ImmutableArray<CoverageItem> Items)
{
    public int Covered => Items.Count(item => item.IsCovered);

    /// <summary>Covered items of all, in per cent; 100 where there are none.</summary>
    public decimal Percent => Items.IsEmpty ? 100 : 100m * Covered / Items.Length;

    public static CoverageReport Of(FlowGraph graph, ScenarioCoverage coverage)
    {
        var items = ImmutableArray.CreateBuilder<CoverageItem>();
        foreach (var play in graph.Plays)
        {
            foreach (var node in play.Nodes)
                items.AddRange(ItemsOf(play, node, coverage));
        }

        return new CoverageReport(items.ToImmutable());
    }

    private static IEnumerable<CoverageItem> ItemsOf(PlayPlan play, FlowNode node, ScenarioCoverage coverage)
    {
        if (node.IsPlace)
        {
            var isCovered = coverage.Places.Contains(new CoveredPlace(play.Index, node.Index));
            yield return new CoverageItem(play.Id, node.Statement, node.Location, isCovered);
        }

        foreach (var item in ArmsOf(node, Arm))
            yield return item;

        CoverageItem Arm(int arm, string words, SourceLocation location) => new(
            play.Id,
            $"{node.Statement}: {words}",
            location,
            coverage.Branches.Contains(new CoveredBranch(play.Index, node.Index, arm)));
    }

    private static IEnumerable<CoverageItem> ArmsOf(
        FlowNode node, Func<int, string, SourceLocation, CoverageItem> itemOf) => node switch
    {
        BranchNode => [itemOf(1, "yes", node.Location), itemOf(0, "no", node.Location)],
        SplitNode split => split.Shares.Select((share, arm) => itemOf(arm, share.Name, share.Location)),
        PlaceNode place => place.Outcomes.Select((edge, line) => itemOf(line, WordsOf(edge), edge.Location)),
        _ => [],
    };

    private static string WordsOf(OutcomeEdge edge) =>
        "when " + (edge.Answer ?? CapitalWords.Of($"{(OutcomeKind)edge.Kind}"));
}
