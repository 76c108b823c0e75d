using System.Globalization;

namespace Playbook.Benchmarks.ColdStart;

/// <summary>A workspace of playbooks of a hundred lines each: none like another, and none with an error.</summary>
internal static class MadeWorkspace
{
    private static readonly string[] Branches =
        [
            "bottling", "printing", "packing", "milling", "brewing", "casting", "welding", "sorting", "coating",
            "canning",
        ];

    private static readonly string[] Offers =
        ["payback", "energy", "changeover", "quality", "safety", "uptime", "training"];

    /// <summary>Writes the company's file and so many playbooks.</summary>
    public static void Write(string folder, int playbooks)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "workspace.playbook"), Company);
        for (var number = 0; number < playbooks; number++)
        {
            var file = string.Create(CultureInfo.InvariantCulture, $"campaign-{number:0000}.playbook");
            File.WriteAllText(Path.Combine(folder, file), Playbook(number));
        }
    }

    private const string Company = """
        workspace acme "Acme Controls"
          language 1
          time_zone "Europe/Berlin"
          currency EUR

        team marketing "Marketing"
          head "Maja Lind"
          hours monday to friday 09:00 to 17:30
          capacity 60 hours per week
          backup sales

        team sales "Sales"
          head "Jo Brandt"
          hours monday to friday 09:00 to 17:30
          capacity 120 hours per week
          backup marketing

        role sales_head "Head of sales"
          in sales

        lead
          need text, personal
          found_us text

        channel email "E-mail"
          medium email
          needs consent lead.email_consent
          at most 2 per 7 days
          hours monday to friday 08:00 to 18:00
          hold 7 days
          owner marketing

        segment customers "Customers"
          lead.stage is customer

        """;

    // A hundred lines, the empty ones counted.
    private static string Playbook(int number)
    {
        var branch = Branches[number % Branches.Length];
        var offer = Offers[number / Branches.Length % Offers.Length];
        var random = new Random(number);
        return Purpose(number, branch, offer, random) + Material(number, branch, offer, random)
            + Plays(branch, offer, random);
    }

    private static string Purpose(int number, string branch, string offer, Random random) =>
        string.Create(CultureInfo.InvariantCulture, $$"""
            playbook {{branch}}_{{offer}}_{{number}} "{{offer}} for {{branch}}, round {{number}}"
              > Someone in {{branch}} asked about {{offer}}. We help first and call only those who began the talk.
              owner marketing with sales
              version {{random.Next(1, 9)}}
              effective 2026-12-01 to 2027-06-30

            goal meetings "Meetings from {{branch}}"
              counts meeting_booked within {{random.Next(20, 40)}} days of enrolling in help_first
              now {{random.Next(5, 20)}} per month, aim {{random.Next(21, 60)}} per month by 2027-03-31
              cost {{random.Next(300, 3_000)}} EUR per month, {{random.Next(2, 9)}} hours of marketing per week
              credit linear over 90 days

            signal raised_hand "Raised a hand"
              any of
                form_submitted
                question_asked
                page_viewed where path starts with "/{{branch}}/{{number}}"

            score interest from 0 to 100
              +{{random.Next(5, 12)}} for page_viewed where path starts with "/{{offer}}", at most 3 times per day
              +{{random.Next(10, 20)}} for content_downloaded, at most 2 times per 7 days
              +{{random.Next(18, 25)}} for raised_hand, once per 7 days
              loses {{random.Next(5, 15)}} every {{random.Next(10, 20)}} days without activity
              band cold below 30
              band warm from 30
              band hot from 60


            """);

    private static string Material(int number, string branch, string offer, Random random) =>
        string.Create(CultureInfo.InvariantCulture, $$"""
            segment managers "{{branch}} managers"
              lead.role contains "{{branch}} manager" and lead.employees from 20 to {{random.Next(100, 4_000)}}

            content guide "A worksheet on {{offer}}"
              kind guide
              gives "An estimate of {{offer}} in half an hour"
              link "https://example.com/{{offer}}/{{number}}"
              for managers, stage consideration
              review by 2027-03-{{random.Next(10, 28)}}

            content story "How a {{branch}} plant did it"
              kind case_study
              gives "A plant like theirs, with numbers and a name to call"
              link "https://example.com/{{branch}}/story-{{number}}"
              for managers, stage decision


            """);

    private static string Plays(string branch, string offer, Random random) =>
        string.Create(CultureInfo.InvariantCulture, $$"""
            play help_first "Help first"
              for managers
              not for customers
              on raised_hand
              again after {{random.Next(60, 120)}} days
              stop on meeting_booked

              step help
                send guide by email
                  subject "Your worksheet on {{offer}}"
                  > Hi {lead.first_name or "there"}, this is the worksheet that other plants in {{branch}} use.
                  because "They can estimate {{offer}} without talking to us"
                wait up to {{random.Next(2, 6)}} days
                  when link_clicked where content is guide
                    continue with warm_call
                send story by email
                  because "It shows what a plant like theirs did"

              step check_in
                wait {{random.Next(3, 9)}} days
                if interest is warm or hot
                  continue with warm_call

            play warm_call "Warm call"
              for managers
              not for customers
              stop on meeting_booked

              step call
                hand off as ready
                  because "Their question reaches someone who can answer it"
                call by sales within {{random.Next(6, 12)}} working hours, otherwise notify sales_head
                  needs raised_hand in the last {{random.Next(10, 20)}} days
                  prepare "Read the pages they viewed"
                  ask "What made you look into {{offer}} now?" as lead.need
                  proof story
                  attempts at most 3 over {{random.Next(4, 8)}} days
                  because "They get an answer to their own question"
                  when declined
                    set lead.call_consent to no
                    finish

            handoff ready "Hand over to sales"
              from marketing to sales
              gives sales "Their question and the pages they viewed"
              gives marketing "What the customer said"
              accept within {{random.Next(3, 9)}} working hours, otherwise notify sales_head
              feedback within 2 working days, otherwise notify sales_head
              reject too_early "Not ready yet" then help_first after {{random.Next(20, 40)}} days
              reject bad_data "Wrong contact data" then fix by marketing within 1 working day

            """);
}
