using System.Text.RegularExpressions;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Logs;

/// <summary>The log and the mapping that the reference shows are read as it says.</summary>
public sealed partial class ReferenceLogTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.PathOf("playbooks", "README.md"));

    [Fact]
    public void The_log_of_the_reference_is_read_without_a_mapping() => LogCheck.Ndjson(Block("ndjson")).ShouldBe(
        """
        1 2026-12-07T07:59:00.000Z lead_changed of ana id r1 lead.first_name=Ana lead.employees=120000000
        2 2026-12-07T08:00:00.000Z page_viewed of ana id r2 path=/pricing
        3 2026-12-07T08:05:00.000Z link_clicked of ana id r3 content=roi_guide
        """);

    [Fact]
    public void The_mapping_of_the_reference_reads_the_rows_of_its_shop() => LogCheck.Ndjson(
        """
        {"row_id":1,"happened":"2026-12-07T09:00:00","kind":"order","customer":{"id":"ana"},"basket":{"name":"spares"}}
        {"row_id":2,"happened":"2026-12-07T09:01:00","kind":"heartbeat"}
        {"row_id":3,"happened":"2026-12-07T09:02","kind":"mail","customer":{"mail":"b"},
        """ + """
        "action":"Clicked a link","details":{"link":"x"}}

        """,
        Block("mapping")).ShouldBe(
        """
        1 2026-12-07T08:00:00.000Z form_submitted of ana id 1 form=spares
        3 2026-12-07T08:02:00.000Z link_clicked of b id 3 link=x
        ignored 1
        """);

    private static string Block(string language) => Fence().Matches(Page)
        .Single(match => match.Groups["language"].Value == language).Groups["text"].Value;

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
