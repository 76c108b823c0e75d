using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

public sealed class SuppressionTests
{
    private const string Text = """
        segment abroad
          allow is-not-on-unknown because "We mean those without a country too" until 2027-03-31
          lead.country is not "DE"
        """;

    [Fact]
    public void An_allowance_hides_the_findings_of_its_rule_in_its_block() => Left(Text, null).ShouldBeEmpty();

    [Fact]
    public void After_its_last_day_it_hides_nothing() =>
        Left(Text, DateValue.FromCalendar(2027, 4, 1)).ShouldBe(["PB2010", "PB2112"]);

    [Fact]
    public void On_its_last_day_it_still_holds() => Left(Text, DateValue.FromCalendar(2027, 3, 31)).ShouldBeEmpty();

    [Fact]
    public void It_hides_nothing_outside_of_its_block() =>
        Left(Text + "\nsegment elsewhere\n  lead.city is not \"Bonn\"\n", null).ShouldBe(["PB2112"]);

    [Fact]
    public void An_error_that_has_a_floor_stays() => Left("""
        segment broken
          allow unknown-lead-field because "later"
          lead.cuntry is "DE"
        """, null).ShouldBe(["PB2004", "PB2010"]);

    private static IEnumerable<string> Left(string text, DateValue? today)
    {
        var compilation = Workspaces.Compile(text);
        return Suppressions.Apply(compilation.GetDiagnostics(), compilation.BoundWorkspace.Allows, today, [])
            .Select(finding => finding.Code).Order(StringComparer.Ordinal);
    }
}
