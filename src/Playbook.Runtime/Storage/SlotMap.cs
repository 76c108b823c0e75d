using System.Collections.Immutable;
using System.Globalization;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Storage;

/// <summary>
/// Which stretches of stored states are which here, by their names. What belongs to a version of a playbook goes to
/// that version, whether it is retired by now or not; what is known of a lead besides (points, last times, what was
/// sent) goes to the current version too, so that a new version does not begin with strangers.
/// </summary>
internal sealed class SlotMap
{
    // A ring's own, which lies before what it holds.
    private const string Bookkeeping = " ring";
    private readonly Dictionary<(string Name, bool IsText), SlotTable> here;
    private readonly ImmutableArray<PlaybookTable> playbooks;
    private readonly Dictionary<string, int> current = new(StringComparer.Ordinal);
    private readonly List<SlotMove> exact = [];
    private readonly List<SlotMove> inherited = [];
    private readonly List<SlotTable> missing = [];

    public SlotMap(StoredHeader stored, WorkspaceTables tables)
    {
        here = tables.Layout.Slots.ToDictionary(slot => (slot.Name, slot.IsText));
        playbooks = tables.Playbooks;
        for (var play = 0; play < stored.Places.Plays.Length; play++)
        {
            if (stored.Places.Owners[play] is { Version: > 0 } owner && MarkIn(stored.Places.Plays[play]) == 0)
                current[owner.Playbook] = owner.Version;
        }

        foreach (var slot in stored.Slots)
            Map(slot);
        // What is a version's own comes last, so that it counts.
        Moves = [.. inherited, .. exact];
        Missing = [.. missing.Select(slot => slot.Name)];
    }

    /// <summary>To be done in this order.</summary>
    public ImmutableArray<SlotMove> Moves { get; }

    /// <summary>Names of stored slots that are no more.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>Names what is known of a lead and has no place here.</summary>
    public IEnumerable<string> LeftOut(long[] numbers, string?[] texts) => missing
        .Where(slot => slot.IsText
            ? texts[slot.Slot] is not null
            : numbers.AsSpan(slot.Slot, slot.Count).ContainsAnyExcept(slot.Initial))
        .Select(slot => NameOf(slot.Name)).OfType<string>().Distinct();

    // Of a play where somebody is inside, and of a hand-off that is open, the name is enough.
    private static string? NameOf(string slot)
    {
        var words = slot.Split(' ');
        return words[0] switch
        {
            "play" => words[^1] == "node" ? $"play {words[1]}" : null,
            "handoff" => words[^1] == "state" ? $"handoff {words[1]}" : null,
            "when" => null,
            _ => slot.EndsWith(Bookkeeping, StringComparison.Ordinal) ? null : slot,
        };
    }

    private void Map(SlotTable slot)
    {
        var (own, isFound) = (NameHere(slot.Name), false);
        if (own is not null)
            isFound = Add(slot, own, exact);
        // Nobody stands in two versions at once, and no hand-off is open twice.
        var isOne = slot.Name.Contains(" #", StringComparison.Ordinal)
            || (isFound && slot.Name.StartsWith("handoff ", StringComparison.Ordinal));
        if (own != slot.Name && !isOne && MarkIn(slot.Name) == 0)
            isFound |= Add(slot, slot.Name, inherited);
        if (!isFound && (own is not null || !isOne))
            missing.Add(slot);
    }

    // A stretch that has another length means something else by now, except a ring: it goes on with the newest.
    private bool Add(SlotTable slot, string name, List<SlotMove> moves)
    {
        if (!here.TryGetValue((name, slot.IsText), out var place))
            return false;
        if (place.Count != slot.Count && !here.ContainsKey((name + Bookkeeping, false)))
            return false;
        moves.Add(new SlotMove(slot.IsText, slot.Slot, slot.Count, place.Slot, place.Count));
        return true;
    }

    /// <summary>The name here of what a stored slot is; null where its version is not here.</summary>
    private string? NameHere(string name)
    {
        var words = name.Split(' ');
        if (words.Length < 2 || words[0] is not ("play" or "score" or "signal" or "handoff" or "sent" or "playbook"))
            return name;
        var dot = words[1].IndexOf('.');
        var playbook = words[0] == "playbook" ? words[1] : dot < 0 ? "" : words[1][..dot];
        var mark = MarkIn(name);
        var version = mark > 0 ? mark : current.GetValueOrDefault(playbook);
        if (version == 0)
            return name;
        var table = playbooks.FirstOrDefault(row => row.Name == playbook && row.Version == version);
        if (table is null)
            return null;
        var rest = words[(mark > 0 ? 3 : 2)..];
        var marked = table.RetiredOn is null ? [] : new[] { "v" + version.ToString(CultureInfo.InvariantCulture) };
        return string.Join(' ', [words[0], words[1], .. marked, .. rest]);
    }

    // play newsletter.monthly v1 #1 node ⇒ 1
    private static int MarkIn(string name)
    {
        var words = name.Split(' ', 4);
        return words.Length > 2 && words[2].StartsWith('v')
            && int.TryParse(words[2].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version : 0;
    }
}
