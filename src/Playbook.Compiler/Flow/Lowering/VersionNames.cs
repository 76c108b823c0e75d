using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow.Printing;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>
/// Names for slots, told apart where several versions of a playbook stand in the workspace: the current version has
/// the plain name, so that its state is found again when it is the only one.
/// </summary>
internal sealed class VersionNames(FlowGraph graph)
{
    private readonly Dictionary<string, int> _retiredByPath = graph.Playbooks
        .Where(playbook => playbook.RetiredOn is not null)
        .ToDictionary(playbook => playbook.Location.Path, playbook => playbook.Version, StringComparer.Ordinal);

    /// <param name="id">The declaration's name with its playbook.</param>
    /// <param name="location">Where it is declared, by which its version is known.</param>
    public string Of(string id, SourceLocation location) => _retiredByPath.TryGetValue(location.Path, out var version)
        ? id + " v" + version.ToString(CultureInfo.InvariantCulture)
        : id;

    /// <summary>What a match asks, in words that tell it from every other.</summary>
    public string OfMatch(int match)
    {
        var plan = graph.Matches[match];
        var subject = plan.IsActivity ? "activity"
            : plan.Event >= 0 ? graph.Events[plan.Event].Name
            : Of(graph.Signals[plan.Signal].Id, graph.Signals[plan.Signal].Location);
        return plan.Where < 0 ? subject : subject + " where " + ConditionText.Of(graph, plan.Where);
    }
}
