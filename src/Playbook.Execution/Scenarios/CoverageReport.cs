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
            var isCovered = coverage.Places.Contains((play.Index, node.Index));
            yield return new CoverageItem(play.Id, node.Statement, node.Location, isCovered);
        }


        foreach (var (arm, words, location) in ArmsOf(node))
        {
            var isCovered = coverage.Branches.Contains((play.Index, node.Index, arm));
            yield return new CoverageItem(play.Id, $"{node.Statement}: {words}", location, isCovered);
        }
    }

    private static IEnumerable<(int Arm, string Words, SourceLocation Location)> ArmsOf(FlowNode node) => node switch
    {
        BranchNode => [(1, "yes", node.Location), (0, "no", node.Location)],
        SplitNode split => split.Shares.Select((share, arm) => (arm, share.Name, share.Location)),
        PlaceNode place => place.Outcomes.Select((edge, line) => (line, WordsOf(edge), edge.Location)),
        _ => [],
    };

    // NoAnswer ⇒ when no answer
    private static string WordsOf(OutcomeEdge edge) =>
        "when" + (edge.Answer is { } answer
            ? " " + answer
            : string.Concat(((OutcomeKind)edge.Kind).ToString().Select(letter =>
                char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString())));
}
