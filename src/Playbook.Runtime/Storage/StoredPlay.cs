using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Versions;

namespace Playbook.Runtime.Storage;

/// <summary>A play that stored states know: where its records lie in them, and where its leads go on.</summary>
/// <param name="Namesake">The play in the current version of its playbook; null where that has none.</param>
internal sealed record StoredPlay(
    PlayShape Shape,
    VersionMove Move,
    PlayTable? Namesake,
    int RecordSlot,
    int RecordSize,
    int AtOnce,
    int TextSlot,
    int TextSize)
{
    /// <param name="stored">How the states are to be understood.</param>
    /// <param name="play">Index of the play there.</param>
    /// <param name="tables">The workspace here.</param>
    /// <param name="here">Index of the play here; -1 where its version is not.</param>
    public static StoredPlay Of(StoredHeader stored, int play, WorkspaceTables tables, int here)
    {
        var first = stored.Places.Plays[play];
        var shape = stored.ShapeOf(play);
        var move = here < 0 ? VersionMove.Of(shape, tables) : VersionMove.Back(shape, tables, here);
        var prefix = first[..(first.IndexOf('#', StringComparison.Ordinal) + 1)];
        var records = stored.Slots.Where(slot => slot.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        return new StoredPlay(
            shape,
            move,
            stored.Places.NamesakeIn(tables, play) is >= 0 and var namesake ? tables.Plays[namesake] : null,
            records.Where(slot => !slot.IsText).Min(slot => slot.Slot),
            shape.Numbers.Length,
            records.Count(slot => !slot.IsText) / shape.Numbers.Length,
            records.Where(slot => slot.IsText).Select(slot => slot.Slot).DefaultIfEmpty(0).Min(),
            shape.Texts.Length);
    }

    public ReadOnlySpan<string?> TextsOf(string?[] texts, int nth) =>
        texts.AsSpan(TextSlot + nth * TextSize, TextSize);

    public StandingEnrolment NameOf(ReadOnlySpan<long> record)
    {
        var node = Shape.Nodes[(int)(record[0] & uint.MaxValue) - 1];
        return new StandingEnrolment(
            Shape.Playbook,
            Shape.Version,
            Shape.Name,
            PlayShape.StepOf(node),
            PlayShape.StatementOf(node),
            EnrolmentKey.NumberIn(record[(int)EnrolmentSlot.Number]));
    }
}
