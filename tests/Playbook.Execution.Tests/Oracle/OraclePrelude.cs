using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>
/// Of the prelude what a run uses: all that reads the bound tree then has less to read, and all have the same.
/// </summary>
internal static class OraclePrelude
{
    // Results come only where the text asks for what they answer.
    private static readonly (string Word, string[] Events)[] Results =
    [
        ("call by", ["call_connected", "call_not_answered", "call_declined", "call_wrong_number",
            "call_later_requested"]),
        ("task", ["task_done"]),
        ("fix by", ["task_done"]),
        ("approval", ["approval_given", "approval_refused"]),
        ("choose", ["answer_given"]),
        ("handoff", ["handoff_accepted", "handoff_rejected", "handoff_feedback"]),
        ("send", ["touch_failed"]),
        ("", OracleInputs.Events),
    ];

    public static BoundWorkspace Needed(BoundWorkspace all, string text)
    {
        var names = Results.Where(item => text.Contains(item.Word, StringComparison.Ordinal))
            .SelectMany(item => item.Events).ToHashSet(StringComparer.Ordinal);
        var events = all.Events.Where(item => names.Contains(item.Event.Name)
            || text.Contains(item.Event.Name, StringComparison.Ordinal)).ToImmutableArray();
        var fields = OracleInputs.Fields.Concat(events.SelectMany(item => item.Sets).Select(set => set.Field.Name))
            .ToHashSet(StringComparer.Ordinal);
        return new BoundWorkspace
        {
            Header = all.Header,
            Playbooks = all.Playbooks,
            Teams = all.Teams,
            Roles = all.Roles,
            LeadFields = [.. all.LeadFields.Where(field => fields.Contains(field.Name))],
            Events = events,
            Channels = [.. all.Channels.Where(item => IsNeeded(item.Channel, text))],
            Contents = all.Contents,
            Segments = all.Segments,
            Signals = all.Signals,
            Scores = all.Scores,
            Plays = all.Plays,
            Handoffs = all.Handoffs,
            Goals = all.Goals,
            Experiments = all.Experiments,
            Scenarios = [],
            Assumptions = all.Assumptions,
            CardKinds = [],
            Cards = [],
            Allows = [],
        };
    }

    private static bool IsNeeded(ChannelSymbol channel, string text) =>
        text.Contains(channel.Name == "phone" ? "call by" : channel.Name, StringComparison.Ordinal);
}
