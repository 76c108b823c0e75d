using System.Globalization;
using Playbook.Compiler.Flow;
using Playbook.Runtime;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Benchmarks.Running;

/// <summary>
/// A made log over many leads in random order, within the months in which the sample's plays may start. The same seed
/// gives the same log.
/// </summary>
internal sealed class SampleLog
{
    // 2026-12-01, and so many days.
    private const long Start = 1_796_079_600_000;
    private const long Length = 180L * 24 * 60 * 60 * 1000;

    private static readonly string[] Paths =
        ["/blog/a", "/blog/b", "/pricing", "/about", "/products/7", "/products/3", "/careers"];

    private static readonly string[] Contents = ["roi_guide", "checklist", "case_study"];

    public SampleLog(FlowGraph graph, WorkspaceTables tables, LogMix mix, int leads, int events)
    {
        Graph = graph;
        var random = new Random(20_261_122);
        LeadIds = [.. Enumerable.Range(0, leads).Select(lead => lead.ToString(CultureInfo.InvariantCulture))];
        Rows = new Row[events];
        var names = mix.Names();
        for (var index = 0; index < events; index++)
        {
            var kind = tables.EventOf(names[random.Next(names.Length)]);
            var time = Start + Length * index / events + random.Next((int)(Length / events));
            // Some rows come late, up to two days, of which a handler still takes the first.
            if (random.Next(50) == 0)
                time -= random.NextInt64(2 * Instants.Day);
            Rows[index] = new Row(random.Next(leads), kind, time, Values(tables.Events[kind], random));
        }
    }

    public FlowGraph Graph { get; }

    public string[] LeadIds { get; }

    public Row[] Rows { get; }

    /// <summary>A lead that is in the audience, awake in Berlin, and may be mailed and called.</summary>
    public void Seed(LeadState state)
    {
        foreach (var field in Graph.Fields.Where(field => field.Slot >= 0))
        {
            if (field.Name == "role")
                state.Texts[field.Slot] = "Plant manager";
            else if (field.Name == "employees")
                state.Numbers[field.Slot] = 120_000_000;
            else if (field.Name.EndsWith("consent", StringComparison.Ordinal))
                state.Numbers[field.Slot] = 1;
        }
    }

    private static FieldValue[] Values(EventTable table, Random random) =>
    [
        .. table.Fields.Select(field => field.Name switch
        {
            "path" => FieldValue.Of(Paths[random.Next(Paths.Length)]),
            "content" => FieldValue.Of(Contents[random.Next(Contents.Length)]),
            _ => FieldValue.Unknown,
        }),
    ];

    /// <summary>One event of one lead.</summary>
    public readonly record struct Row(int Lead, int Event, long Time, FieldValue[] Values);
}
