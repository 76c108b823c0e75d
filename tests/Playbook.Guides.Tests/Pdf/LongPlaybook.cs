using System.Globalization;
using System.Text;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>A playbook whose cards are each nearly as long as a page: what the library's cards never are.</summary>
internal static class LongPlaybook
{
    private const int Handoffs = 3;
    private const int Reasons = 8;
    private const int Assumptions = 16;

    public static string Text
    {
        get
        {
            var text = new StringBuilder("""
                playbook long_cards "Long cards"
                  > Everything here is said at length, and yet each card stays on its page.
                  version 1
                  owner desk
                team desk "Private patients' desk"
                team ward "Ward for private patients"
                channel mail "E-mail"
                  medium email
                  owner desk
                content rooms "Rooms and prices"
                  link "https://example.com/rooms"

                """);
            for (var i = 0; i < Assumptions; i++)
                text.Append(CultureInfo.InvariantCulture, $"""
                    assume at most {40 + i} page_viewed per day where path starts with "/help" and lead.country is "DE"

                    """);
            for (var i = 0; i < Handoffs; i++)
                text.Append(Handoff(i));
            text.Append("""
                play first "The first letter"
                  on question_asked
                  step answer
                    send rooms by mail

                """);
            for (var i = 0; i < Handoffs; i++)
                text.Append(CultureInfo.InvariantCulture, $"    hand off as talk{i}\n");
            return text.ToString();
        }
    }

    private static string Handoff(int number)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            handoff talk{number} "From the desk to the ward, number {number}"
              from desk to ward
              gives ward "What they want, how much, by when"
              gives ward "Who insures them, with which limits, and what they pay themselves"
              gives desk "A yes, or the reason for a no"
              accept within 2 working hours, otherwise notify desk
              feedback within 1 working day, otherwise notify desk
              signed by desk, ward

            """));
        for (var i = 0; i < Reasons; i++)
            text.Append(CultureInfo.InvariantCulture, $"""
                  reject r{number}_{i} "Reason {i}: more than the ward holds" then first after 14 days

                """);
        return text.ToString();
    }
}
