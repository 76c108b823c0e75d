using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Runtime.Engine;

// How often a score rule may count.
public ref partial struct Turn<T>
{
    private readonly bool Allows(ScoreLimitTable limit, int score)
    {
        if (limit.EventField >= 0)
            return IsNewValue(limit, out _);
        if (limit.Per is not { } per)
            return Numbers[limit.Slot] < limit.Times;
        var oldest = Ring.Newest(Numbers, limit.Slot, limit.Times, limit.Times);
        return oldest == LeadState.Unknown || (per.IsCalendar
            ? oldest < CalendarPeriods.StartOf(CalendarLengths.PeriodOf(per.Unit), Now, ZoneOfLead(PlaybookOf(score)))
            : oldest <= Now - per.Amount);
    }

    /// <summary>
    /// The playbook that declares a score, by whose clock a lead without one counts days; -1 where the company does.
    /// Of several versions the current one, which has the clock of today.
    /// </summary>
    private readonly int PlaybookOf(int score)
    {
        var id = Tables.Scores[score].Id;
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        for (var index = 0; dot > 0 && index < Tables.Playbooks.Length; index++)
        {
            var playbook = Tables.Playbooks[index];
            if (playbook.RetiredOn is null && id.AsSpan(0, dot).SequenceEqual(playbook.Name))
                return index;
        }

        return -1;
    }

    private readonly void Use(ScoreLimitTable limit)
    {
        if (limit.EventField >= 0)
            UseValue(limit);
        else if (limit.Per is null)
            Numbers[limit.Slot]++;
        else
            Ring.Add(Numbers, limit.Slot, limit.Times, Now);
    }

    /// <summary>
    /// Whether the value of the field has not counted yet. An unknown value never counts, nor does one that the
    /// closed list does not have or that comes after the last for which there is room.
    /// </summary>
    /// <param name="limit">The limit.</param>
    /// <param name="place">Index in the closed list, or the hash of the value.</param>
    private readonly bool IsNewValue(ScoreLimitTable limit, out long place)
    {
        place = -1;
        var text = EventText(limit.EventField);
        if (limit.Values.IsEmpty)
        {
            place = text is null ? EventNumber(limit.EventField) : Keys.HashOf(text);
            var known = Numbers.Slice(limit.Slot + 1, (int)Numbers[limit.Slot]);
            return place != LeadState.Unknown && known.Length < ScoreLimitTable.OpenValues && !known.Contains(place);
        }

        for (var i = 0; i < limit.Values.Length && place < 0; i++)
            place = Terms.Same(text, limit.Values[i]) ? i : -1;
        return place >= 0 && (Numbers[limit.Slot + (int)(place >> 6)] & (1L << (int)(place & 63))) == 0;
    }

    private readonly void UseValue(ScoreLimitTable limit)
    {
        if (!IsNewValue(limit, out var place))
            return;
        if (limit.Values.IsEmpty)
            Numbers[limit.Slot + 1 + (int)Numbers[limit.Slot]++] = place;
        else
            Numbers[limit.Slot + (int)(place >> 6)] |= 1L << (int)(place & 63);
    }
}
