using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Diagnostics;

public sealed class SeverityOptionsTests
{
    private static readonly Diagnostic Finding = Diagnostic.Create("PB6002", SourceLocation.None, "eror", "");

    [Fact]
    public void What_nobody_set_has_the_severity_of_its_page() =>
        SeverityOptions.Default.SeverityOf(Finding).ShouldBe(DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("unknown-severity")]
    [InlineData("PB6002")]
    [InlineData("pb6002")]
    public void A_setting_names_the_rule_or_its_code(string name) =>
        Options((name, "error")).SeverityOf(Finding).ShouldBe(DiagnosticSeverity.Error);

    [Fact]
    public void The_last_setting_counts() =>
        Options(("unknown-severity", "error"), ("unknown-severity", "Info ")).SeverityOf(Finding)
            .ShouldBe(DiagnosticSeverity.Info);

    [Fact]
    public void Equal_settings_are_equal_values() =>
        Options(("unknown-severity", "error")).ShouldBe(Options(("PB6002", "error")));

    [Fact]
    public void A_misspelt_name_is_a_finding_with_the_name_that_was_meant()
    {
        var diagnostics = new DiagnosticBag();
        SeverityOptions.Create([Setting("unknown-severty", "error")], diagnostics);

        var finding = diagnostics.ToImmutable().ShouldHaveSingleItem();
        finding.Code.ShouldBe("PB6001");
        finding.Words.Help.ShouldEndWith("; did you mean `unknown-severity`?");
        finding.Fixes.ShouldHaveSingleItem().Changes[0].NewText.ShouldBe("unknown-severity");
    }

    [Fact]
    public void A_word_that_is_no_severity_is_a_finding()
    {
        var diagnostics = new DiagnosticBag();
        SeverityOptions.Create([Setting("unknown-severity", "eror")], diagnostics).ShouldBe(SeverityOptions.Default);

        diagnostics.ToImmutable().ShouldHaveSingleItem().Words.Message
            .ShouldBe("Expected error, warning, info or hidden, found `eror`.");
    }

    [Fact]
    public void A_floor_holds_and_is_said()
    {
        var floored = DiagnosticDescriptors.All.First(descriptor => descriptor.Floor > DiagnosticSeverity.Hidden);
        var diagnostics = new DiagnosticBag();
        var options = SeverityOptions.Create([Setting(floored.Name, "hidden")], diagnostics);

        options.SeverityOf(Diagnostic.Create(floored.Code, SourceLocation.None)).ShouldBe(floored.DefaultSeverity);
        diagnostics.ToImmutable().ShouldHaveSingleItem().Code.ShouldBe("PB6003");
    }

    [Fact]
    public void A_pair_of_a_build_is_a_setting()
    {
        SeveritySetting.FromPair("playbook_diagnostic.no-decay.severity", "info")?.Name.ShouldBe("no-decay");
        SeveritySetting.FromPair("dotnet_diagnostic.CA1000.severity", "info").ShouldBeNull();
        SeveritySetting.FromPair("playbook_diagnostic..severity", "info").ShouldBeNull();
    }

    private static SeverityOptions Options(params (string Name, string Value)[] settings)
    {
        var diagnostics = new DiagnosticBag();
        var options = SeverityOptions.Create(settings.Select(item => Setting(item.Name, item.Value)), diagnostics);
        diagnostics.Count.ShouldBe(0);
        return options;
    }

    private static SeveritySetting Setting(string name, string value) =>
        new(name, value, Place(0, name.Length), Place(name.Length, value.Length));

    private static SourceLocation Place(int start, int length) => new(".editorconfig", new TextSpan(start, length));
}
