using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

// Two leads that are one.
internal sealed partial class OracleInterpreter
{
    /// <summary>Takes over all that another lead was; nothing is left of it.</summary>
    public List<OracleRecord> Merge(OracleInterpreter other, OracleInput input, out OracleHandling became)
    {
        became = input.Time < lead.Begun ? OracleHandling.Late : OracleHandling.Handled;
        var now = Math.Max(lead.Begun ?? input.Time, input.Time);
        now = Math.Max(now, other.lead.Begun ?? now);
        other.records = records = [];
        other.Advance(now);
        if (lead.Begun is null)
            Begin(now);
        Advance(now);
        TakeOverFacts(other);
        TakeOverPlays(other);
        TakeOverHandoffs(other);
        Take(now, input, null, null);
        return records;
    }

    private void Advance(long now)
    {
        if (lead.Begun is null)
            return;
        PassTo(now);
        scores.Pass(now);
        lead.Begun = now;
    }

    private void TakeOverFacts(OracleInterpreter other)
    {
        var gone = other.lead;
        foreach (var (field, value) in gone.Fields)
        {
            // Of two answers the one that asks for more silence stays.
            var isStricter = (IsConsent(field) && value is YesNoValue { IsYes: false })
                || (field == "suppressed" && value is YesNoValue { IsYes: true });
            if (isStricter || !lead.Fields.ContainsKey(field))
                lead.Fields[field] = value;
        }

        lead.FirstInput = gone.FirstInput < lead.FirstInput || lead.FirstInput is null
            ? gone.FirstInput
            : lead.FirstInput;
        // All of it lies before what comes next.
        lead.History.AddRange(gone.History.Select(item => item with { Input = Math.Min(item.Input, lead.Input) }));
        lead.Releases.AddRange(gone.Releases);
        lead.HeldOut.UnionWith(gone.HeldOut);
        scores.TakeOver(other.scores);
        schedules.TakeOver(other.schedules);
        foreach (var (stated, holds) in gone.Edges)
            lead.Edges[stated] = lead.Edges.GetValueOrDefault(stated) || holds;
    }

    private void TakeOverPlays(OracleInterpreter other)
    {
        var gone = other.lead;
        foreach (var (play, number) in gone.Numbers)
            lead.Numbers[play] = Math.Max(lead.Numbers.GetValueOrDefault(play), number);
        foreach (var enrolment in other.InOrder())
        {
            var inside = lead.Active.Where(item => item.Play == enrolment.Play).ToList();
            if (inside.Any(item => AreSame(item.Key, enrolment.Key))
                || (enrolment.Key is not null && inside.Count >= RoomOf(enrolment.Play)))
            {
                other.CancelTasks(enrolment);
                other.Leave(enrolment, SkipReason.Merged);
                other.End(enrolment);
                other.SkipStart(enrolment.Play, SkipReason.Merged);
                continue;
            }

            enrolment.Number = NextNumber(enrolment.Play);
            enrolment.Walk.MoveTo(home);
            lead.Active.Add(enrolment);
            DropRoutesInto(enrolment.Play);
        }

        Join(lead.Starts, gone.Starts, item => item.Time);
        Join(lead.Ends, gone.Ends, item => item.Time);
        var open = lead.Tasks.Concat(gone.Tasks).Where(task => task.IsOpen)
            .OrderBy(task => task.Record.Time).TakeLast(RememberedTasks).ToList();
        lead.Tasks.Clear();
        lead.Tasks.AddRange(open);
    }

    private static void Join<T>(List<T> own, List<T> others, Func<T, long> time)
    {
        var all = own.Concat(others).OrderBy(time).ToList();
        own.Clear();
        own.AddRange(all);
    }

    // One of each kind at most: who is asked already stays asked, and what was accepted makes room for what is open.
    private void TakeOverHandoffs(OracleInterpreter other)
    {
        foreach (var declaration in workspace.Handoffs)
        {
            var symbol = declaration.Handoff;
            if (other.lead.Handoffs.TryGetValue(symbol, out var theirs))
            {
                if (!lead.Handoffs.TryGetValue(symbol, out var own) || (own.IsAccepted && !theirs.IsAccepted))
                    lead.Handoffs[symbol] = theirs;
                else if (theirs.IsOpen)
                    Cancel(theirs.Offer);
                else if (theirs.Mending is not null)
                    Cancel(theirs.Offer with { Kind = "FixBy" });
            }

            if (other.lead.Routes.TryGetValue(symbol, out var route))
                lead.Routes.TryAdd(symbol, route);
        }
    }
}
