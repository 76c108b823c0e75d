using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

/// <summary>
/// What is remembered of enrolments that have ended elsewhere, under another id or in another version: <c>once</c> and
/// <c>again</c> are about somebody, whatever the id was and the version is.
/// </summary>
internal static class EndedEnrolments
{
    /// <summary>Remembers one as if it had been here, as far as there is room.</summary>
    /// <param name="numbers">The state's numbers.</param>
    /// <param name="row">The play here.</param>
    /// <param name="ended">Its record; anything else than an ended one is left out.</param>
    public static void Remember(Span<long> numbers, PlayTable row, ReadOnlySpan<long> ended)
    {
        if (ended[(int)EnrolmentSlot.Node] != 0 || ended[(int)EnrolmentSlot.Number] == 0)
            return;
        var record = RecordFor(numbers, row, ended);
        if (record < 0)
            return;
        var here = numbers.Slice(record, row.RecordSize);
        here[(int)EnrolmentSlot.Number] = EnrolmentKey.NumberIn(ended[(int)EnrolmentSlot.Number]);
        here[(int)EnrolmentSlot.KeyHash] = ended[(int)EnrolmentSlot.KeyHash];
        here[(int)EnrolmentSlot.StartedAt] = ended[(int)EnrolmentSlot.StartedAt];
        here[(int)EnrolmentSlot.Due] = ended[(int)EnrolmentSlot.Due];
    }

    /// <summary>
    /// The record of the same key where that ended earlier, else a free one, else the oldest; -1 for none.
    /// </summary>
    private static int RecordFor(Span<long> numbers, PlayTable row, ReadOnlySpan<long> ended)
    {
        var best = -1;
        for (var i = 0; i < row.AtOnce; i++)
        {
            var record = row.RecordSlot + i * row.RecordSize;
            var isUsed = numbers[record + (int)EnrolmentSlot.Number] != 0;
            var isSame = isUsed
                && numbers[record + (int)EnrolmentSlot.KeyHash] == ended[(int)EnrolmentSlot.KeyHash];
            var isLater = isUsed && numbers[record + (int)EnrolmentSlot.Due] >= ended[(int)EnrolmentSlot.Due];
            if (isSame)
                return numbers[record] != 0 || isLater ? -1 : record;
            if (numbers[record] != 0 || isLater)
                continue;
            if (best < 0 || IsFreer(numbers, record, best))
                best = record;
        }

        return best;
    }

    private static bool IsFreer(Span<long> numbers, int record, int other)
    {
        var (isUsed, wasUsed) = (
            numbers[record + (int)EnrolmentSlot.Number] != 0, numbers[other + (int)EnrolmentSlot.Number] != 0);
        return isUsed == wasUsed
            ? isUsed && numbers[record + (int)EnrolmentSlot.Due] < numbers[other + (int)EnrolmentSlot.Due]
            : wasUsed;
    }
}
