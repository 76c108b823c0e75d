using Playbook.Execution.Logs.Mapping;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Logs;

public sealed class ShippedMappingTests
{
    [Fact]
    public void Every_shipped_mapping_reads_without_a_problem_and_bears_its_name()
    {
        ShippedMappings.Names.ShouldBe(["cloudevents", "hubspot", "marketo", "playbook", "segment"]);
        foreach (var name in ShippedMappings.Names)
        {
            var (mapping, problems) = LogMappingReader.Read(name, ShippedMappings.TextOf(name).ShouldNotBeNull());
            problems.ShouldBeEmpty();
            mapping.ShouldNotBeNull().Name.ShouldBe(name);
        }

        ShippedMappings.Find("nobody").ShouldBeNull();
    }

    [Fact]
    public void Segment_calls_are_events_alone_or_in_batches() => LogCheck.Ndjson("""
        {"type":"track","event":"Form Submitted","messageId":"m1","userId":"u1","timestamp":"2026-12-01T08:00:00Z","properties":{"form":"contact"}}
        {"anonymousId":"x1","messageId":"m2","properties":{"path":"/pricing"},"context":{"page":{"url":"https://e.com/pricing"}},"timestamp":"2026-12-01T08:00:00Z","type":"page"}
        {"batch":[{"type":"identify","userId":"u1","anonymousId":"x1","messageId":"m3","timestamp":"2026-12-01T08:00:00Z","traits":{"firstName":"Ana","employees":50,"address":{"city":"Ulm"}}},{"type":"alias","messageId":"m4","previousId":"x1","userId":"u1","timestamp":"2026-12-01T08:00:00Z"}],"sentAt":"2026-12-01T08:00:01Z"}
        {"type":"group","messageId":"m5","userId":"u1","timestamp":"2026-12-01T08:00:00Z"}
        {"type":"delete","messageId":"m6","userId":"u1","timestamp":"2026-12-01T08:00:00Z"}
        {"type":"track","event":"Sneezed","messageId":"m7","userId":"u1","timestamp":"2026-12-01T08:00:00Z"}
        {"batch":[7]}
        """, "segment").ShouldBe("""
        1 2026-12-01T08:00:00.000Z form_submitted of u1 id m1 form=contact
        2 2026-12-01T08:00:00.000Z page_viewed of x1 id m2 path=/pricing url=https://e.com/pricing
        3 2026-12-01T08:00:00.000Z lead_changed of u1 id m3 lead.employees=50000000 lead.first_name=Ana lead.city=Ulm
        3 2026-12-01T08:00:00.000Z lead_merged of x1 id m4 other=u1
        aside 5 unknown-kind: The mapping has no `when delete`. Add one, or add it to `ignore`.
        aside 6 unknown-event: The workspace declares no event `Sneezed`. Declare it, or name it in the mapping.
        aside 7 damaged: An object is expected in the list of rows.
        ignored 1
        """);

    [Fact]
    public void Cloud_events_are_known_by_source_and_id_and_by_the_last_part_of_their_type() => LogCheck.Ndjson("""
        {"specversion":"1.0","id":"1","source":"/shop","subject":"ana","type":"com.example.order_completed","time":"2026-12-01T08:00:00Z","data":{"revenue":10}}
        {"specversion":"1.0","id":"1","source":"/site","subject":"ana","type":"com.example.PageViewed","time":"2026-12-01T08:00:00Z","data":{"path":"/"}}
        {"specversion":"1.0","source":"/site","subject":"ana","type":"PageViewed","time":"2026-12-01T08:00:00Z"}
        """, "cloudevents").ShouldBe("""
        1 2026-12-01T08:00:00.000Z order_completed of ana id /shop|1 revenue=10000000
        2 2026-12-01T08:00:00.000Z page_viewed of ana id /site|1 path=/
        3 2026-12-01T08:00:00.000Z page_viewed of ana
        """);

    [Fact]
    public void Marketo_activities_are_read_from_the_table_and_from_the_interface()
    {
        LogCheck.Csv(""""
            marketoGUID,leadId,activityDate,activityTypeId,campaignId,primaryAttributeValueId,primaryAttributeValue,attributes
            g1,6,2026-12-01T13:22:17Z,2,11,28,contact,"{""Form Fields"":""a""}"
            g2,6,2026-12-01T13:22:17,11,11,28,roi_guide,"{""Link"":""https://e.com/roi""}"
            g3,6,2026-12-01T13:22:17Z,22,11,28,score,"{""New Value"":10}"
            g4,6,2026-12-01T13:22:17Z,999,11,28,x,
            """", "marketo").ShouldBe("""
            2 2026-12-01T13:22:17.000Z form_submitted of 6 id g1 form=contact
            3 2026-12-01T13:22:17.000Z link_clicked of 6 id g2 content=roi_guide link=https://e.com/roi
            aside 5 unknown-kind: The mapping has no `when 999`. Add one, or add it to `ignore`.
            ignored 1
            """);
        LogCheck.Ndjson("""
            {"id":102988,"leadId":6,"activityDate":"2026-12-01T13:22:17Z","activityTypeId":11,"primaryAttributeValue":"roi_guide","attributes":[{"name":"Device","value":"x"},{"name":"Link","value":"https://e.com/roi"}]}
            """, "marketo").ShouldBe("1 2026-12-01T13:22:17.000Z link_clicked of 6 id 102988 content=roi_guide link=https://e.com/roi");
    }

    [Fact]
    public void HubSpot_events_have_milliseconds_and_addresses() => LogCheck.Ndjson("""
        {"hasMore":false,"offset":"x","events":[{"id":"a","created":1796115600000,"type":"CLICK","recipient":"ana@example.com","emailCampaignId":19,"url":"https://e.com"},{"id":"b","created":1796115600001,"type":"PROCESSED","recipient":"ana@example.com"}]}
        {"id":"c","created":1796115600000,"type":"OPEN","recipient":"ana@example.com","emailCampaignId":19}
        {"id":"d","created":"soon","type":"OPEN","recipient":"ana@example.com"}
        """, "hubspot").ShouldBe("""
        1 2026-12-01T09:00:00.000Z link_clicked of ana@example.com id a content=19 link=https://e.com
        2 2026-12-01T09:00:00.000Z email_opened of ana@example.com id c content=19
        aside 3 wrong-type: The time expects milliseconds since 1970 as a number; `soon` stands there.
        ignored 1
        """);
}
