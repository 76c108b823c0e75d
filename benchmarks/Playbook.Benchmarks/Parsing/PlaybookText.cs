using System.Globalization;
using System.Text;

namespace Playbook.Benchmarks.Parsing;

/// <summary>
/// Playbook text that does not repeat itself: other names, numbers and sentences in every declaration.
/// </summary>
internal static class PlaybookText
{
    private static readonly string[] Stems =
        [
            "plant", "launch", "renewal", "bottling", "audit", "retrofit", "pilot", "partner", "harvest", "signal",
            "quarter", "service",
        ];

    /// <summary>At least so many signs, always the same for the same length.</summary>
    public static string Create(int length)
    {
        var text = new StringBuilder(length + 4096);
        var random = new Random(20261201);
        for (var number = 0; text.Length < length; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{Stems[number % Stems.Length]}_{number}");
            AddDeclarations(text, random, name);
            AddPlay(text, random, name);
        }
        return text.ToString();
    }

    private static void AddDeclarations(StringBuilder text, Random random, string name)
    {
        var (low, high) = (random.Next(5, 60), random.Next(61, 5_000));
        text.Append(CultureInfo.InvariantCulture, $$"""
            team {{name}}_team "{{Sentence(random)}}"
              head "{{Sentence(random)}}"
              hours monday to friday 0{{random.Next(6, 10)}}:00 to 17:30
              capacity {{low}} hours per week

            segment {{name}}_firms "{{Sentence(random)}}"
              lead.role contains "{{Sentence(random)}}" and lead.employees from {{low}} to {{high}}

            signal {{name}}_seen "{{Sentence(random)}}"
              any of
                form_submitted
                page_viewed where path starts with "/{{name}}/{{random.Next(100_000)}}"

            score {{name}}_warmth from 0 to 100
              +{{random.Next(1, 30)}} for page_viewed where path starts with "/{{name}}", at most 3 times per day
              +{{random.Next(1, 30)}} for {{name}}_seen, once per 7 days
              loses {{random.Next(1, 9)}} every {{random.Next(2, 40)}} days without activity
              band {{name}}_cold below 30
              band {{name}}_warm from 30

            content {{name}}_guide "{{Sentence(random)}}"
              kind guide
              gives "{{Sentence(random)}}"
              link "https://example.com/{{name}}/{{random.Next(100_000)}}"
              for {{name}}_firms, stage consideration
              review by 2027-03-{{random.Next(10, 29)}}


            """);
    }

    private static void AddPlay(StringBuilder text, Random random, string name)
    {
        var (low, high) = (random.Next(5, 60), random.Next(61, 5_000));
        text.Append(CultureInfo.InvariantCulture, $$"""
            play {{name}} "{{Sentence(random)}}"
              > {{Sentence(random)}} {{Sentence(random)}}
              for {{name}}_firms
              not for customers
              on {{name}}_seen where count above {{low}}
              again after {{random.Next(2, 90)}} days
              stop on meeting_booked

              step first_{{random.Next(1000)}}
                send {{name}}_guide by email
                  subject "{{Sentence(random)}}"
                  > Hi {lead.first_name or "there"}, {{Sentence(random)}}
                  because "{{Sentence(random)}}"
                wait up to {{random.Next(2, 30)}} days
                  when link_clicked where content is {{name}}_guide
                    continue with {{name}}_call

              step second_{{random.Next(1000)}}
                wait {{random.Next(2, 30)}} days
                if {{name}}_warmth is {{name}}_warm or {{name}}_hot
                  notify {{name}}_team "{{Sentence(random)}}"
                otherwise
                  set lead.stage to {{name}}_later
                  finish

            scenario "{{Sentence(random)}}"
              lead ana with role "{{Sentence(random)}}", employees {{high}}, email_consent yes
              at monday 09:00 page_viewed path "/{{name}}"
              expect send {{name}}_guide by email on monday


            """);
    }

    private static string Sentence(Random random)
    {
        var words = Enumerable.Range(0, random.Next(3, 8)).Select(_ =>
            Stems[random.Next(Stems.Length)] + random.Next(100));
        return string.Join(' ', words);
    }
}
