namespace Playbook.Execution.Logs.Reading;

/// <summary>A row that was read, as places in its batch.</summary>
internal struct LogRow
{
    public long Line;
    public long Time;

    /// <summary>Hash of the row's id; 0 for a row without one.</summary>
    public ulong IdHash;

    /// <summary>Hash of what the row says: event, time, values. Not of how it is written.</summary>
    public ulong Content;
    public ulong LeadHash;

    /// <summary>Index of the event in the schema.</summary>
    public int Event;

    /// <summary>Where lead and id stand in the batch's text; a row of a team's event has a lead of length 0.</summary>
    public int LeadStart;
    public int LeadLength;
    public int IdStart;
    public int IdLength;
    public int ValueStart;
    public int ValueCount;
    public int ChangeStart;
    public int ChangeCount;

    /// <summary>Where the row stands in the block it was read from.</summary>
    public int RawStart;
    public int RawLength;

    /// <summary>The identity of the effect that it answers; null where it names none.</summary>
    public string? Effect;
}
