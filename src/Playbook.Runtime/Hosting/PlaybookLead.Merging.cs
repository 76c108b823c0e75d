using Playbook.Runtime.Storage;

namespace Playbook.Runtime.Hosting;

// Two leads that are found to be one.
public sealed partial class PlaybookLead
{
    /// <summary>The lead that has absorbed this one; null for most. What is saved of it then says so.</summary>
    public string? MergedInto { get; private set; }

    /// <summary>
    /// Becomes one with another lead, which keeps nothing: enrolments, points and what is open of it are of this lead
    /// now, and results under its old identities find what they answer.
    /// </summary>
    /// <param name="gone">The lead that becomes part of this one.</param>
    /// <param name="happened">The event <c>lead_merged</c> that says so.</param>
    /// <exception cref="ArgumentException">The event is another, or both are the same lead.</exception>
    public LeadEffects Absorb(PlaybookLead gone, LeadEvent happened)
    {
        if (OtherIn(Engine, happened) is null)
            throw new ArgumentException($"`lead_merged` with the other lead is expected, found `{happened.Name}`.");
        if (gone.Id == Id)
            throw new ArgumentException($"Two leads are expected, found `{Id}` twice.", nameof(gone));
        var input = InputOf(happened);
        var buffer = new EffectBuffer { WantsMessages = true };
        Handling handled;
        do
            handled = Engine.Merge(State, gone.State, gone.Id, input, ref buffer);
        while (handled.Kind == HandlingKind.TooManyWakeUps);
        Standing = new StandingEnrolments(
            [.. Standing.Enrolments, .. gone.Standing.Enrolments], [.. Standing.Kept, .. gone.Standing.Kept]);
        (gone.MergedInto, gone.Standing) = (Id, StandingEnrolments.None);
        return new LeadEffects(this, handled.Kind, buffer);
    }

    /// <summary>The lead that an event says its lead has become part of; null for every other event.</summary>
    internal static string? OtherIn(Engine.IPlaybookEngine engine, LeadEvent happened)
    {
        var events = engine.Tables.Events;
        if ((uint)happened.Number >= (uint)events.Length
            || events[happened.Number] is not { Role: Tables.EventRole.LeadMerged } row || row.Name != happened.Name)
        {
            return null;
        }

        var fields = new FieldWriter(row.Fields.Length);
        happened.Write(fields);
        foreach (var value in fields.Values)
        {
            if (!string.IsNullOrEmpty(value.Text))
                return value.Text;
        }

        return null;
    }
}
