using System.Collections.Immutable;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// What hosts may ask about a state.
public sealed partial class WorkspaceEngine<TProgram>
{
    /// <summary>Every enrolment that has not ended, by play and number.</summary>
    public ImmutableArray<EnrolmentView> Enrolments(LeadState state)
    {
        var found = ImmutableArray.CreateBuilder<EnrolmentView>();
        var (effects, nobody) = (default(EffectBuffer), default(NoTrace));
        var input = new Input { Kind = InputKind.WakeUp, Event = -1, LeadId = "" };
        var turn = new Turn<NoTrace>(plan, state, input, state.Clock, [], ref effects, ref nobody);
        for (var play = 0; play < Tables.Plays.Length; play++)
        {
            var row = Tables.Plays[play];
            for (long number = 0; turn.TryNextRecord(row, number, out var record);)
            {
                turn.LookAt(play, record);
                number = turn.EnrolmentKey;
                found.Add(new EnrolmentView(
                    play,
                    turn.NodeIndex,
                    (int)number,
                    turn[EnrolmentSlot.StartedAt],
                    turn[EnrolmentSlot.EnteredAt],
                    turn[EnrolmentSlot.Due],
                    row.IsKeyed ? state.Texts[turn.TextRecord] : null));
            }
        }

        return found.ToImmutable();
    }
}
