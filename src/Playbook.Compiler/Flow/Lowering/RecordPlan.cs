using System.Collections.Immutable;
using Playbook.Compiler.Flow.Layout;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>
/// What an enrolment's record holds behind its common head: entries of steps that can be entered again, or with leads
/// of another version; turns of repeats, captured numbers; and among the texts the key, then captured texts.
/// </summary>
internal sealed class RecordPlan
{
    private static readonly int Head = Enum.GetValues(typeof(EnrolmentSlot)).Length;
    private readonly int[] _visitOffsets;
    private readonly int _firstRepeat;
    private readonly int _repeats;

    /// <param name="numbering">The nodes of the play.</param>
    /// <param name="steps">How many steps it has.</param>
    /// <param name="takesOver">
    /// Whether leads of another version go on in it, who may have been in any of its steps before.
    /// </param>
    public RecordPlan(NodeNumbering numbering, int steps, bool takesOver)
    {
        var again = new bool[steps];
        again.AsSpan().Fill(takesOver);
        foreach (var place in numbering.Repeats)
        {
            for (var i = place.Repeat.Step.Ordinal; i <= place.Step; i++)
                again[i] = true;
        }

        _visitOffsets = new int[steps];
        _firstRepeat = Head;
        for (var i = 0; i < steps; i++)
            _visitOffsets[i] = again[i] ? _firstRepeat++ : -1;
        _repeats = numbering.Repeats.Count;
    }

    /// <summary>Where a step's entries are counted; -1 for a step that is entered once.</summary>
    public int VisitOffset(int step) => _visitOffsets[step];

    /// <summary>Where the turns of a repeat are counted, by its place among the play's repeats.</summary>
    public int RepeatOffset(int repeat) => _firstRepeat + repeat;

    /// <summary>The captures with their places, and the size of a record in numbers and in texts.</summary>
    public (ImmutableArray<CapturePlan> Captures, int Numbers, int Texts) Place(CaptureTable captures, bool isKeyed)
    {
        var numbers = RepeatOffset(_repeats);
        var texts = isKeyed ? 1 : 0;
        var placed = ImmutableArray.CreateBuilder<CapturePlan>();
        foreach (var capture in captures.Captures)
        {
            var offset = capture.Kind.IsText() ? texts++ : numbers++;
            placed.Add(new CapturePlan(placed.Count, capture.Alias, capture.Field, capture.Kind, offset));
        }

        return (placed.ToImmutable(), numbers, texts);
    }
}
