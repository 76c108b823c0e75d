namespace Playbook.Execution.Logs.Admission;

/// <summary>
/// The ids of the last 64 rows of one lead, with what each said, as hashes. Grows as rows come, so a lead with few
/// costs little.
/// </summary>
internal struct AdmissionRing
{
    /// <summary>How many rows of a lead are remembered.</summary>
    public const int Size = 64;

    private (ulong Id, ulong Content)[]? rows;
    private int count;
    private int next;

    /// <summary>Asks whether a row may take part, and remembers it if so.</summary>
    /// <param name="id">Hash of its id; 0 for a row without one, which is always admitted.</param>
    /// <param name="content">Hash of what it says.</param>
    public Admittance Admit(ulong id, ulong content)
    {
        if (id == 0)
            return Admittance.Admitted;
        for (var i = 0; i < count; i++)
        {
            if (rows is not null && rows[i].Id == id)
                return rows[i].Content == content ? Admittance.Duplicate : Admittance.Conflict;
        }

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
            if (other.rows is not null)
                Remember(other.rows[place].Id, other.rows[place].Content);
        }
    }

    private void Remember(ulong id, ulong content)
    {
        if (count < Size)
        {
            if (rows is null || rows.Length == count)
                Array.Resize(ref rows, Math.Min(Math.Max(count * 2, 4), Size));
            count++;
        }

        if (rows is not null)
            rows[next] = (id, content);
        next = (next + 1) % Size;
    }
}
