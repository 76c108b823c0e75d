namespace Playbook.Execution.Logs.Admission;

/// <summary>
/// The ids of the last 64 rows of one lead, with what each said, as hashes. Grows as rows come, so a lead with few
/// costs little.
/// </summary>
internal struct AdmissionRing
{
    /// <summary>How many rows of a lead are remembered.</summary>
    public const int Size = 64;

    // Apart, since every row looks through all the ids and hardly one at what a row said.
    private ulong[]? ids;
    private ulong[]? contents;
    private int count;
    private int next;

    /// <summary>Asks whether a row may take part, and remembers it if so.</summary>
    /// <param name="id">Hash of its id; 0 for a row without one, which is always admitted.</param>
    /// <param name="content">Hash of what it says.</param>
    public Admittance Admit(ulong id, ulong content)
    {
        if (id == 0)
            return Admittance.Admitted;
        var known = ids.AsSpan(0, count).IndexOf(id);
        if (known >= 0 && contents is not null)
            return contents[known] == content ? Admittance.Duplicate : Admittance.Conflict;
        Remember(id, content);
        return Admittance.Admitted;
    }

    /// <summary>
    /// Takes over what another lead had, when the two turn out to be one: the other's rows count as the older ones.
    /// </summary>
    public void Absorb(in AdmissionRing older)
    {
        var merged = default(AdmissionRing);
        merged.RememberAll(older);
        merged.RememberAll(this);
        this = merged;
    }

    private void RememberAll(in AdmissionRing other)
    {
        for (var i = 0; i < other.count; i++)
        {
            // Once full, the oldest stands where the next one will.
            var place = other.count < Size ? i : (other.next + i) % Size;
            if (other.ids is not null && other.contents is not null)
                Remember(other.ids[place], other.contents[place]);
        }
    }

    private void Remember(ulong id, ulong content)
    {
        if (count < Size)
        {
            if (ids is null || ids.Length == count)
            {
                var room = Math.Min(Math.Max(count * 2, 4), Size);
                Array.Resize(ref ids, room);
                Array.Resize(ref contents, room);
            }

            count++;
        }

        if (ids is not null && contents is not null)
            (ids[next], contents[next]) = (id, content);
        next = (next + 1) % Size;
    }
}
