using System.Collections.Immutable;
using System.Text.Json;
using Playbook.Cli.Output;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Output;

public sealed class OutputTests
{
    private const string Text = "[*]\nplaybook_diagnostic.no-decay.severity = eror\n";

    private static readonly ImmutableArray<ReportedDiagnostic> Found =
    [
        new(
            Diagnostic.Create("PB6002", At("eror"), "eror", Suggestions.DidYouMean("error"))
                .WithLabel(At("[*]"), "for these files")
                .WithFix(TextFix.Replace(At("eror").Span, "error", isSafe: true)),
            DiagnosticSeverity.Warning),
        new(Diagnostic.Create("PB6011", SourceLocation.None, "em \"pty\""), DiagnosticSeverity.Error),
        new(Diagnostic.Create("PB6003", At("eror"), "a", "warning", "info"), DiagnosticSeverity.Info),
    ];

    [Fact]
    public void Json_holds_all_that_a_message_says() =>
        Snapshot.Match(Write(OutputFormat.Json, Found), "findings", "json");

    [Fact]
    public void Sarif_holds_all_that_a_message_says() =>
        Snapshot.Match(Write(OutputFormat.Sarif, Found), "findings", "sarif");

    [Fact]
    public void GitHub_gets_a_line_for_each_finding_with_its_place() =>
        Snapshot.Match(Write(OutputFormat.GitHub, Found), "findings", "github.txt");

    [Fact]
    public void Sarif_keeps_the_shape_of_its_standard()
    {
        SarifShape.Check(Write(OutputFormat.Sarif, Found));
        SarifShape.Check(Write(OutputFormat.Sarif, []));
    }

    [Theory]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")]
    [InlineData("\"startLine\": 2", "\"startLine\": 0")]
    [InlineData("\"level\": \"warning\"", "\"level\": \"warn\"")]
    [InlineData("\"ruleId\"", "\"ruleID\"")]
    [InlineData("\"insertedContent\"", "\"newText\"")]
    public void The_shape_check_sees_mistakes(string right, string wrong)
    {
        var sarif = Write(OutputFormat.Sarif, Found);

        sarif.ShouldContain(right);
        Should.Throw<ShouldAssertException>(() => SarifShape.Check(sarif.Replace(right, wrong)));
    }

    [Fact]
    public void The_sentences_are_the_same_in_every_form()
    {
        using var json = JsonDocument.Parse(Write(OutputFormat.Json, Found));
        var text = Write(OutputFormat.Text, Found);
        var sarif = Write(OutputFormat.Sarif, Found).Replace("\\\"", "\"");
        foreach (var finding in json.RootElement.GetProperty("diagnostics").EnumerateArray())
        {
            var message = finding.GetProperty("message").GetString() ?? "";
            text.ShouldContain(message);
            sarif.ShouldContain(message);
        }
    }

    [Fact]
    public void No_findings_are_still_a_whole_document()
    {
        using var json = JsonDocument.Parse(Write(OutputFormat.Json, []));

        json.RootElement.GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
        Write(OutputFormat.Text, []).ShouldBeEmpty();
    }

    [Fact]
    public void The_summary_counts_by_weight()
    {
        Reporter.Summary(Found, 3).ShouldBe("1 error, 1 warning, 1 remark in 3 files.");
        Reporter.Summary([], 1).ShouldBe("Nothing to mend in 1 file.");
    }

    private static string Write(OutputFormat format, ImmutableArray<ReportedDiagnostic> found)
    {
        using var sandbox = new Sandbox();
        var output = new StringWriter();
        var host = sandbox.HostWith(output, TextWriter.Null, CancellationToken.None);
        SourceText? TextOf(string path) => path == "my settings/.editorconfig" ? SourceText.From(Text) : null;
        new Reporter(host, format, TextOf).Write(found);
        return output.ToString();
    }

    private static SourceLocation At(string part) => new(
        "my settings/.editorconfig", new TextSpan(Text.IndexOf(part, StringComparison.Ordinal), part.Length));
}
