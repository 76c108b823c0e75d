using System.Text.RegularExpressions;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Repository.Tests.House;

/// <summary>What the architecture page quotes from the code is what stands in the code.</summary>
public sealed partial class QuoteTests
{
    [Fact]
    public void The_pipeline_on_the_architecture_page_is_the_pipeline_of_the_code()
    {
        var page = File.ReadAllText(RepositoryFolder.PathOf("src", "README.md"));

        var quotes = Quote().Matches(page);

        quotes.Count.ShouldBeGreaterThan(0);
        foreach (Match quote in quotes)
        {
            var code = File.ReadAllText(RepositoryFolder.PathOf("src", quote.Groups["file"].Value));
            Flat(code).ShouldContain(Flat(quote.Groups["code"].Value), customMessage: quote.Groups["file"].Value);
        }
    }

    [Fact]
    public void The_pipeline_reads_as_one_method_of_under_thirty_lines()
    {
        var page = File.ReadAllText(RepositoryFolder.PathOf("src", "README.md"));

        var code = Quote().Match(page).Groups["code"].Value;

        code.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeInRange(8, 29);
    }

    private static string Flat(string code) => White().Replace(code, " ").Trim();

    [GeneratedRegex(@"<!-- quote: (?<file>[^#]+)#\w+ -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Quote();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
