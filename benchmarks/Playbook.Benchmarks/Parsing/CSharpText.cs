using System.Globalization;
using System.Text;

namespace Playbook.Benchmarks.Parsing;

/// <summary>
/// C# text of the same making, for Roslyn's parser: ordinary members, other names and values in each.
/// </summary>
internal static class CSharpText
{
    public static string Create(int length)
    {
        var text = new StringBuilder(length + 4096);
        var random = new Random(20261201);
        for (var number = 0; text.Length < length; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                /// <summary>Keeps the plan of number {{number}} and {{random.Next(100_000)}}.</summary>
                public sealed class Plan{{number}} : PlanBase
                {
                    private readonly string _name{{number}} = "plan {{random.Next(100_000)}} of {{number}}";

                    public int Count{{number}} { get; set; } = {{random.Next(100_000)}};

                    public bool IsWarm{{number}}(Lead lead, int limit)
                    {
                        if (lead.Score{{number}} > limit || lead.Role == "owner {{number}}")
                            return true;
                        foreach (var touch in lead.Touches.Where(item => item.Days < {{random.Next(100)}}))
                            Count{{number}} += touch.Weight * {{random.Next(100)}};
                        return Count{{number}} is > {{random.Next(100)}} and < {{random.Next(100, 10_000)}};
                    }

                    public void Send{{number}}(Lead lead)
                    {
                        var content = Find("guide {{random.Next(100_000)}}", lead.Language ?? "en");
                        Outbox.Add(new Message(lead.Id, content, {{random.Next(100_000)}}));
                    }
                }


                """);
        }

        return text.ToString();
    }
}
