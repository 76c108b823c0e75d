using System.Collections.Immutable;
using Playbook.Compiler.Flow.Layout;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>
/// What an enrolment's record holds behind its common head: entries of steps that can be entered again, turns of
/// repeats, captured numbers; and among the texts the key, then captured texts.
/// </summary>
internal sealed class RecordPlan
{
    private static readonly int Head = Enum.GetValues(typeof(EnrolmentSlot)).Length;
    private readonly ImmutableArray<bool> _isVisitedAgain;
    private readonly int _repeats;

    public RecordPlan(NodeNumbering numbering, int steps)
    {
        var again = new bool[steps];
        foreach (var (step, repeat) in numbering.Repeats)
        {
            for (var i = repeat.Step.Ordinal; i <= step; i++)
                again[i] = true;
        }

        _isVisitedAgain = [.. again];
        _repeats = numbering.Repeats.Count;
    }

    /// <summary>Where a step's entries are counted; -1 for a step that is entered once.</summary>
    public int VisitOffset(int step) =>
        _isVisitedAgain[step] ? Head + _isVisitedAgain.Take(step).Count(again => again) : -1;

    /// <summary>Where the turns of a repeat are counted, by its place among the play's repeats.</summary>
    public int RepeatOffset(int repeat) => Head + _isVisitedAgain.Count(again => again) + repeat;

    /// <summary>The captures with their places, and the size of a record in numbers and in texts.</summary>
    public (ImmutableArray<CapturePlan> Captures, int Numbers, int Texts) Place(CaptureTable captures, bool isKeyed)
    {
        var numbers = RepeatOffset(_repeats);
        var texts = isKeyed ? 1 : 0;
        var placed = ImmutableArray.CreateBuilder<CapturePlan>();
        foreach (var (alias, field, kind) in captures.Captures)
        {
            var offset = kind.IsText() ? texts++ : numbers++;
            placed.Add(new CapturePlan(placed.Count, alias, field, kind, offset));
        }

        return (placed.ToImmutable(), numbers, texts);
    }
}
