using Playbook.Compiler.Text;

namespace Playbook.Compiler.Binding;

/// <summary>Answers in logarithmic time whether any of many spans touches one.</summary>
internal sealed class SpanCover
{
    private readonly int[] _starts;
    private readonly int[] _farthestEnds;

    /// <param name="spans">An empty span counts as the sign that it stands before.</param>
    public SpanCover(IEnumerable<TextSpan> spans)
    {
        var sorted = spans.OrderBy(span => span).ToArray();
        _starts = new int[sorted.Length];
        _farthestEnds = new int[sorted.Length];
        for (var index = 0; index < sorted.Length; index++)
        {
            var end = Math.Max(sorted[index].End, sorted[index].Start + 1);
            _starts[index] = sorted[index].Start;
            _farthestEnds[index] = index == 0 ? end : Math.Max(end, _farthestEnds[index - 1]);
        }
    }

    public bool Touches(TextSpan span)
    {
        // The last one that starts before the end; of those up to it, the farthest end decides.
        var index = Array.BinarySearch(_starts, span.End);
        index = (index < 0 ? ~index : index) - 1;
        while (index >= 0 && _starts[index] >= span.End)
            index--;
        return index >= 0 && _farthestEnds[index] > span.Start;
    }
}
