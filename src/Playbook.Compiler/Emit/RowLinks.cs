using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>
/// The numbers by which rows refer to other rows, to slots and to ranks. The rows of one file count what they refer to
/// by themselves, so that they are the same when other files come to declare more; before them stands what they mean.
/// </summary>
/// <param name="names">
/// What the numbers of the whole are called; null where rows refer to each other by these numbers themselves.
/// </param>
internal sealed class RowLinks(NumberNames? names)
{
    private readonly Dictionary<string, int> _numberOf = new(StringComparer.Ordinal);
    private readonly List<string> _targets = [];

    /// <summary>What the rows' own numbers mean, in their order.</summary>
    public IReadOnlyList<string> Targets => _targets;

    /// <summary>A row's place in a table; null where there is none, -1.</summary>
    public string? To(NumberKind kind, int index) => index < 0 ? null : Slot(kind, index, index);

    public IEnumerable<string> All(NumberKind kind, ImmutableArray<int> indexes) =>
        indexes.Select(index => Slot(kind, index, index));

    /// <summary>
    /// A number other than a row's place: a slot, a bit, a rank. A row has it even where it is -1: other files say
    /// whether a slot is needed, by what they ask.
    /// </summary>
    /// <param name="kind">What it counts.</param>
    /// <param name="owner">Index of what has it.</param>
    /// <param name="value">The number.</param>
    /// <param name="item">Which of the owner's, for kinds of which it has several.</param>
    public string Slot(NumberKind kind, int owner, int value, int item = 0)
    {
        if (names is null)
            return Number(value);
        var target = names.NameOf(kind, owner, item);
        if (!_numberOf.TryGetValue(target, out var number))
        {
            number = _targets.Count;
            _numberOf[target] = number;
            _targets.Add(target);
        }

        return Number(number);
    }

    /// <summary>One of the slots that follow a first one: the first with the distance from it.</summary>
    public string After(NumberKind kind, int owner, int first, int slot, int item = 0) =>
        names is null ? Number(slot) : $"[{Slot(kind, owner, first, item)}, {Number(slot - first)}]";

    /// <summary>A field's place in an event; null where there is none, -1.</summary>
    public string? EventField(int item, int field) =>
        field < 0 ? null : Slot(NumberKind.EventField, item, field, field);

    public string? Clock(ClockPlan? clock) => clock is null
        ? null
        : new RowText().With("Length", Rows.Length(clock.Length))
            .With("Team", To(NumberKind.Team, clock.Team))
            .With("Notify", To(NumberKind.Actor, clock.Notify))
            .With("Reassign", clock.Reassign)
            .ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
