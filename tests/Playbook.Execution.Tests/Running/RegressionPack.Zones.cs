using Playbook.Runtime;
using Xunit;

namespace Playbook.Execution.Tests.Running;

// Only a change of the lead's zone plans schedules anew.
public sealed partial class RegressionPack
{
    [Fact]
    public void A_withdrawal_that_came_too_late_does_not_bring_back_a_monday_that_the_other_lead_has_had() => Joined(
        Weekly,
        leads => leads.At("01-02T09:00", "ana", "page_viewed")
            .At("01-02T09:00", "bea", "lead_changed", Zone("America/New_York"))
            .Merge("01-08T10:00", "ana", "bea")
            .At("01-06T10:00", "bea", "unsubscribed").At("01-08T11:00", "bea", "page_viewed")
            .Until("01-16T00:00", "bea"),
        """
        01-08T08:00 ana Notify notify_rep ana/1
        01-06T10:00 bea TooLate
        01-15T14:00 bea Notify notify_rep bea/1
        """);

    // More fields than there are bits for them.
    [Fact]
    public void No_other_field_brings_back_a_monday_that_the_other_lead_has_had()
    {
        var fields = Enumerable.Range(0, 64).Select(number => $"size_{number}").ToList();
        var asked = string.Join(" or ", fields.Select(field => $"lead.{field} above 5"));
        Joined(
            "lead\n" + string.Concat(fields.Select(field => $"  {field} number\n")) + "\n" + Weekly + $"""
            play large "Large"
              when {asked}
              step one
                notify sales

            """,
            leads =>
            {
                leads.At("01-02T09:00", "ana", "page_viewed")
                    .At("01-02T09:00", "bea", "lead_changed", Zone("America/New_York"))
                    .Merge("01-08T10:00", "ana", "bea");
                foreach (var field in fields)
                    leads.At("01-08T11:00", "bea", "lead_changed", (field, FieldValue.Of(1)));
                leads.Until("01-16T00:00", "bea");
            },
            """
            01-08T08:00 ana Notify notify_rep ana/1
            01-15T14:00 bea Notify notify_rep bea/1
            """);
    }
}
