using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

// Two leads that are found to be one.
internal sealed partial class OracleInterpreter
{
    private const int RoomForAbsorbed = 4;

    /// <summary>
    /// Takes over all of another lead, which is as new afterwards: an input of this one, at the later of its own
    /// instant and both clocks.
    /// </summary>
    /// <param name="became">Whether it came late for this one.</param>
    /// <returns>Everything decided because of it, for the lead that is gone first.</returns>
    public List<OracleRecord> Absorb(OracleInterpreter gone, OracleInput input, out OracleHandling became)
    {
        var now = new[] { input.Time, lead.Begun ?? long.MinValue, gone.lead.Begun ?? long.MinValue }.Max();
        became = lead.Begun > input.Time ? OracleHandling.Late : OracleHandling.Handled;
        gone.records = [];
        gone.PassTo(now);
        records = [.. gone.records];
        if (lead.Begun is null)
            Begin(now);
        PassTo(now);
        if (gone.lead.Begun is not null)
        {
            lead.Begun = gone.lead.Begun = now;
            lead.Input++;
            gone.lead.Input++;
            scores.Absorb(gone.scores, now);
            signals.Absorb(gone.signals, now);
            schedules.Absorb(gone.schedules, order.Plays, now, () => Remember(gone.lead));
            TakeOver(gone);
        }

        Take(now, input, null, null);
        return records;
    }

    // What was known, what was done, and what became of it.
    private void Remember(OracleLead gone)
    {
        foreach (var (field, value) in gone.Fields)
        {
            if (IsStricter(field, value) && !lead.Is(Mutation.MergeTakesLooserConsent))
                lead.Fields[field] = value;
            else if (lead.Is(Mutation.MergeTakesTheOtherValue))
                lead.Fields[field] = value;
            else
                lead.Fields.TryAdd(field, value);
        }

        // Of the next input: nothing of it was known before.
        if (!lead.Is(Mutation.MergeForgetsHistory))
            lead.History.AddRange(gone.History.Select(item => item with { Input = lead.Input + 1 }));
        lead.FirstInput = Earlier(lead.FirstInput, gone.FirstInput);
        if (!lead.Is(Mutation.MergeFreesCaps))
            lead.Releases.AddRange(gone.Releases);
        if (lead.Is(Mutation.MergeCountsTwice))
            lead.Releases.AddRange(gone.Releases);
        lead.HeldOut.UnionWith(gone.HeldOut);
        foreach (var (trigger, held) in gone.Edges)
        {
            if (held && !lead.Is(Mutation.MergeStartsWhenAgain))
                lead.Edges[trigger] = true;
        }
    }

    // Consent of both is asked, and nobody is written to who may not be.
    private bool IsStricter(string field, ConstantValue value) => value is YesNoValue answer
        && ((field == "suppressed" && answer.IsYes && !lead.Is(Mutation.MergeLosesSuppression))
            || (IsConsent(field) && !answer.IsYes));

    private static long? Earlier(long? left, long? right) =>
        left is null || right < left ? right : left;

    private void TakeOver(OracleInterpreter gone)
    {
        lead.Absorbed.RemoveAll(origin => !IsOpen(origin));
        // First who goes, then whom it had absorbed: of one instant they come in this order.
        foreach (var origin in gone.lead.Absorbed.Prepend(gone.lead.Id).Where(gone.IsOpen).ToList())
            HasRoom(origin);
        var tasks = lead.Is(Mutation.MergeForgetsTasks) ? [] : gone.lead.Tasks.ToList();
        var keys = order.Plays.Select(play => play.Play)
            .ToDictionary(play => play, play => (Own: KnownKeys(play), Theirs: gone.KnownKeys(play)));
        foreach (var enrolment in gone.InOrder())
            TakeOver(gone, enrolment);
        foreach (var handoff in gone.lead.Handoffs.Values.OrderBy(item => order.RankOf(item.Declaration)))
            TakeOver(handoff);
        foreach (var task in tasks.Where(task => task.IsOpen && !HasRoom(task.Record.Lead)))
        {
            task.Close();
            Cancel(task.Record);
        }

        // What was done or withdrawn takes no room here.
        var all = lead.Tasks.Concat(tasks).Where(task => task.IsOpen).OrderBy(task => task.Record.Time)
            .TakeLast(RememberedTasks).ToList();
        lead.Tasks.Clear();
        lead.Tasks.AddRange(all);
        foreach (var (handoff, route) in gone.lead.Routes)
            lead.Routes.TryAdd(handoff, route);
        foreach (var (handoff, route) in lead.Routes.ToList())
        {
            if (lead.Active.Any(item => item.Play.Play.Equals(route.Play)))
                lead.Routes.Remove(handoff);
        }

        if (!lead.Is(Mutation.MergeForgetsStarts))
        {
            Interleave(lead.Starts, gone.lead.Starts);
            Interleave(lead.Ends, gone.lead.Ends);
        }

        foreach (var play in order.Plays)
            lead.Known[play.Play] = Kept(play, keys[play.Play].Own, keys[play.Play].Theirs);
    }

    // An enrolment moves, unless the lead is inside that play already.
    private void TakeOver(OracleInterpreter gone, OracleEnrolment enrolment)
    {
        var inside = lead.Active.Where(item => IsSame(item.Play.Play, enrolment.Play.Play)).ToList();
        var isTwice = inside.Any(item => AreSame(item.Key, enrolment.Key)) && !lead.Is(Mutation.MergeKeepsBoth);
        var isFull = enrolment.Key is not null && inside.Count >= RoomOf(enrolment.Play);
        if (isTwice || isFull || !HasRoom(enrolment.Lead) || lead.Is(Mutation.MergeForgetsEnrolments))
        {
            gone.EndAsMerged(enrolment, this);
            return;
        }

        enrolment.Walk.MoveTo(home);
        if (lead.Is(Mutation.MergeRenames))
            enrolment.Lead = lead.Id;
        if (enrolment.Place is { } place)
            place.Input = 0;
        lead.Active.Add(enrolment);
    }

    private void EndAsMerged(OracleEnrolment enrolment, OracleInterpreter into)
    {
        records = into.records;
        if (!lead.Is(Mutation.MergeLeavesOpen))
        {
            CancelTasks(enrolment);
            Leave(enrolment, SkipReason.Merged);
        }

        SkipStart(enrolment.Play, SkipReason.Merged);
        End(enrolment);
    }

    // One of a kind is open at most, and the open one goes on.
    private void TakeOver(OracleHandoff theirs)
    {
        var kind = theirs.Declaration.Handoff;
        var own = lead.Handoffs.GetValueOrDefault(kind);
        var isNewer = own is null || (own.IsAccepted && (!theirs.IsAccepted || theirs.Opened > own.Opened));
        if (isNewer && HasRoom(theirs.Offer.Lead) && !lead.Is(Mutation.MergeForgetsHandoffs))
        {
            lead.Handoffs[kind] = theirs;
            return;
        }

        if (!theirs.IsAccepted && !lead.Is(Mutation.MergeLeavesOpen))
            Cancel(theirs.Mending is null ? theirs.Offer : theirs.Offer with { Kind = "FixBy" });

        // Nobody waits for what nobody is asked.
        if (own is null or { IsAccepted: true })
        {
            foreach (var enrolment in WaitingOn(theirs))
                Doom(enrolment);
        }
    }

    private bool HasRoom(string origin)
    {
        if (origin == lead.Id || lead.Absorbed.Contains(origin))
            return true;
        if (lead.Absorbed.Count == RoomForAbsorbed)
            return false;
        lead.Absorbed.Add(origin);
        return true;
    }

    private bool IsOpen(string origin) => lead.Active.Any(item => item.Lead == origin)
        || lead.Tasks.Any(task => task.IsOpen && task.Record.Lead == origin)
        || lead.Handoffs.Values.Any(handoff => handoff.Offer.Lead == origin);

    // Those inside first, then who left last; of one instant, of the lead that stays.
    private List<ConstantValue?> Kept(BoundPlay play, List<ConstantValue?> own, List<ConstantValue?> theirs)
    {
        List<ConstantValue?> known = [];
        foreach (var key in own.Concat(theirs).OrderByDescending(key => LastEnd(play, key))
            .ThenByDescending(key => own.Any(item => AreSame(item, key)))
            .ThenByDescending(key => lead.Ends.FindLastIndex(
                item => item.Play.Equals(play.Play) && AreSame(item.Key, key))))
        {
            if (known.Count < RoomOf(play) && !known.Any(item => AreSame(item, key)))
                known.Add(key);
        }

        return known;
    }

    private static void Interleave(
        List<(PlaySymbol Play, ConstantValue? Key, long Time)> own,
        List<(PlaySymbol Play, ConstantValue? Key, long Time)> theirs)
    {
        var all = own.Concat(theirs).OrderBy(item => item.Time).ToList();
        own.Clear();
        own.AddRange(all);
    }
}
