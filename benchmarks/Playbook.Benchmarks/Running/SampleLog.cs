using System.Globalization;
using Playbook.Compiler.Flow;
using Playbook.Runtime;
using Playbook.Runtime.Tables;

namespace Playbook.Benchmarks.Running;

/// <summary>
/// A made log over many leads in random order: page views, downloads, clicks, questions and answers, of which about a
/// third concern the sample's play. The same seed gives the same log.
/// </summary>
internal sealed class SampleLog
{
    private const long Start = 1_796_029_200_000;
    private const long MostStep = 240_000;

    private static readonly string[] Names =
    [
        "page_viewed", "page_viewed", "page_viewed", "email_opened", "link_clicked", "content_downloaded",
        "question_asked", "handoff_accepted", "call_connected", "meeting_booked",
    ];

    private static readonly string[] Paths = ["/blog/a", "/blog/b", "/pricing", "/about", "/products/7", "/careers"];

    private static readonly string[] Contents = ["roi_guide", "checklist", "case_study"];

    public SampleLog(FlowGraph graph, WorkspaceTables tables, int leads, int events)
    {
        Graph = graph;
        var random = new Random(20_261_122);
        LeadIds = [.. Enumerable.Range(0, leads).Select(lead => lead.ToString(CultureInfo.InvariantCulture))];
        Rows = new Row[events];
        var time = Start;
        for (var index = 0; index < events; index++)
        {
            var name = Names[random.Next(Names.Length)];
            var kind = tables.EventOf(name);
            time += random.Next((int)MostStep);
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
