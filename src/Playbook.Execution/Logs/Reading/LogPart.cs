namespace Playbook.Execution.Logs.Reading;

/// <summary>
/// A part of a log on its way: first its bytes, then its rows. A few of them go round, so that reading, parsing and
/// handling can be done at the same time in bounded memory. Each has a reader of its own, so any thread may parse it.
/// </summary>
internal sealed class LogPart
{
    public LogPart(RowPlan plan)
    {
        Plan = plan;
        Assembler = new RowAssembler(plan);
        Json = new JsonRowReader(plan, Assembler);
    }

    public RowPlan Plan { get; }

    public RowAssembler Assembler { get; }

    public JsonRowReader Json { get; }

    public LogBatch Batch { get; } = new();

    public byte[] Bytes { get; set; } = [];

    public int Length { get; set; }

    /// <summary>Number of the first line.</summary>
    public long FirstLine { get; set; }

    /// <summary>Whether the file ends in this part without ending its last line.</summary>
    public bool IsCut { get; set; }
}
