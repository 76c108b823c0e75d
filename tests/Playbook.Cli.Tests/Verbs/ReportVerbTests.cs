using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class ReportVerbTests
{
    private const string Workspace = """
        workspace acme "Acme <b>&</b>"
          language 1

        team marketing "Marketing"

        channel letter "Letter"
          medium mail
          owner marketing

        content hello "Hello <script>alert(1)</script>"
          kind letter
          gives "A welcome"

        play welcome "Welcome"
          on form_submitted
          allow no-exclusions because "Everybody <i>is</i> welcome"

          step greet
            send hello by letter
              because "They know that a person read their note"
            wait 5 days
            send hello by letter
              because "They see it again"

        scenario "A letter goes out"
          lead ana
          at monday 09:00 form_submitted
          expect send hello by letter on monday

        """;

    [Fact]
    public void It_tells_findings_proofs_coverage_sizes_and_practices()
    {
        using var sandbox = new Sandbox().With("workspace.playbook", Workspace);
        var result = sandbox.Run("report", "--fail-on", "warning");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBe("report.html\n");
        Snapshot.Match(sandbox.Read("report.html").Split("</head>")[1], "report");
    }

    [Fact]
    public void What_an_author_wrote_is_text_and_never_markup()
    {
        using var sandbox = new Sandbox().With("workspace.playbook", Workspace);
        sandbox.Run("report", "-o", "page.html");
        var page = sandbox.Read("page.html");

        page.ShouldNotContain("<script");
        page.ShouldNotContain("<i>");
        page.ShouldContain("&lt;script&gt;");
    }

    [Fact]
    public void It_needs_nothing_from_elsewhere_and_comes_out_the_same()
    {
        using var sandbox = new Sandbox().With("workspace.playbook", Workspace);
        sandbox.Run("report");
        var page = sandbox.Read("report.html");
        sandbox.Run("report");

        sandbox.Read("report.html").ShouldBe(page);
        page.ShouldNotContain("src=");
        page.ShouldNotContain("href=");
        page.ShouldNotContain("url(");
        page.ShouldContain("@media print");
    }

    [Fact]
    public void With_errors_it_tells_the_findings_and_claims_nothing_else()
    {
        using var sandbox = new Sandbox().With("workspace.playbook", Workspace.Replace("by letter", "by lettr"));
        var result = sandbox.Run("report");

        result.ExitCode.ShouldBe(1);
        var page = sandbox.Read("report.html");
        page.ShouldContain("Nothing can be proved, tried or signed here before the errors are mended.");
        page.ShouldNotContain("Practices");
        sandbox.Read("report.html").ShouldNotContain("Proved for");
    }

    [Fact]
    public void A_baseline_leaves_out_what_is_accepted()
    {
        using var sandbox = new Sandbox().With("workspace.playbook", Workspace);
        sandbox.Run("report", "--baseline", "known.json", "--update-baseline").ExitCode.ShouldBe(0);
        var result = sandbox.Run("report", "--baseline", "known.json", "--fail-on", "info");

        result.ExitCode.ShouldBe(0);
        sandbox.Read("report.html").ShouldContain("Those that the baseline accepts are left out.");
    }
}
