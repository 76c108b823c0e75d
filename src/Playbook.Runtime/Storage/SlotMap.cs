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
    private readonly Dictionary<(string Name, bool IsText), SlotTable> here;
    private readonly ImmutableArray<PlaybookTable> playbooks;
    private readonly Dictionary<string, int> current = new(StringComparer.Ordinal);
    private readonly List<(bool, int, int, int)> exact = [];
    private readonly List<(bool, int, int, int)> inherited = [];
    private readonly List<string> missing = [];

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
        Missing = [.. missing];
    }

    /// <summary>Block, first slot there, first slot here, how many; to be done in this order.</summary>
    public ImmutableArray<(bool IsText, int From, int To, int Count)> Moves { get; }

    /// <summary>Names of stored slots that are no more.</summary>
    public ImmutableArray<string> Missing { get; }

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
            missing.Add(slot.Name);
    }

    // A stretch that has another length means something else by now: a ring of another size can't be read on.
    private bool Add(SlotTable slot, string name, List<(bool, int, int, int)> moves)
    {
        if (!here.TryGetValue((name, slot.IsText), out var place) || place.Count != slot.Count)
            return false;
        moves.Add((slot.IsText, slot.Slot, place.Slot, slot.Count));
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
