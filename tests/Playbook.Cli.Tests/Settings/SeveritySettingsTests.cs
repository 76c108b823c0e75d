using Playbook.Cli.Settings;
using Playbook.Compiler.Diagnostics;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Settings;

public sealed class SeveritySettingsTests
{
    private static readonly Diagnostic Finding = Diagnostic.Create("PB6002", SourceLocation.None, "", "");

    [Fact]
    public void The_nearest_file_counts_most()
    {
        using var sandbox = new Sandbox()
            .With(".editorconfig", "[*]\nplaybook_diagnostic.unknown-severity.severity = error\n")
            .With("spring/.editorconfig", "[*]\nplaybook_diagnostic.unknown-severity.severity = info\n");

        SeverityIn(sandbox, "a.playbook").ShouldBe(DiagnosticSeverity.Error);
        SeverityIn(sandbox, "spring/a.playbook").ShouldBe(DiagnosticSeverity.Info);
    }

    [Fact]
    public void A_root_ends_the_way_up()
    {
        using var sandbox = new Sandbox()
            .With(".editorconfig", "[*]\nplaybook_diagnostic.unknown-severity.severity = error\n")
            .With("spring/.editorconfig", "root = true\n");

        SeverityIn(sandbox, "spring/a.playbook").ShouldBe(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void A_later_line_counts_more_and_a_heading_that_means_other_files_does_not_count()
    {
        using var sandbox = new Sandbox().With(".editorconfig", """
            [*]
            playbook_diagnostic.unknown-severity.severity = error
            playbook_diagnostic.unknown-severity.severity = info # for now
            [*.md]
            playbook_diagnostic.unknown-severity.severity = hidden
            """);

        SeverityIn(sandbox, "a.playbook").ShouldBe(DiagnosticSeverity.Info);
    }

    [Fact]
    public void A_misspelt_rule_is_found_once_at_its_place()
    {
        const string text = "[*]\n  playbook_diagnostic.unknown-severty.severity = error\n";
        using var sandbox = new Sandbox().With(".editorconfig", text);
        var diagnostics = new DiagnosticBag();
        var settings = new SeveritySettings(sandbox.Host(), diagnostics);
        settings.For(sandbox.PathOf("a.playbook"));
        settings.For(sandbox.PathOf("b/c.playbook"));

        var finding = diagnostics.ToImmutable().ShouldHaveSingleItem();
        finding.Location.Path.ShouldBe(".editorconfig");
        text.Substring(finding.Location.Span.Start, finding.Location.Span.Length).ShouldBe("unknown-severty");
        settings.Texts[".editorconfig"].ToString().ShouldBe(text);
    }

    private static DiagnosticSeverity SeverityIn(Sandbox sandbox, string path)
    {
        // A folder above the sandbox may have settings of its own; they name none of these rules.
        var settings = new SeveritySettings(sandbox.Host(), new DiagnosticBag());
        return settings.For(sandbox.PathOf(path)).SeverityOf(Finding);
    }
}
