using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Playbook.Compiler.Rules;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

/// <summary>Rules of a company's own run beside the product's, from a script and from an assembly.</summary>
public sealed class OwnRulesTests
{
    private const string Usings = """
        using System.Linq;
        using Playbook.Compiler.Binding.Declarations;
        using Playbook.Compiler.Diagnostics;
        using Playbook.Compiler.Rules;

        """;

    private const string Workspace = """
        workspace acme "Acme"
          language 1

        play ring "Ring"
          on question_asked

          step only
            finish

        play greet "A welcome"
          on form_submitted

          step only
            finish

        """;

    /// <summary>The rule of the page that users read.</summary>
    private static string Documented
    {
        get
        {
            var page = File.ReadAllText(RepositoryFolder.PathOf("playbooks/own-rules.md"));
            var start = page.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
            return page[start..page.IndexOf("```\n", start, StringComparison.Ordinal)];
        }
    }

    [Fact]
    public void The_rule_of_the_page_has_about_twenty_lines() =>
        Documented.Trim().Split('\n').Count(line => line.Length > 0).ShouldBeLessThanOrEqualTo(20);

    [Fact]
    public void The_rule_of_the_page_works_as_a_script_and_the_tool_says_that_it_runs_code()
    {
        using var sandbox = Sandboxed().With("house.csx", Documented);
        var result = sandbox.Run("check", "--rules", "house.csx", "--fail-on", "warning");

        result.Error.ShouldContain("Running the code in house.csx with your rights");
        result.Output.ShouldContain("ACME1");
        result.Output.ShouldContain("The title `Ring` says little about the play.");
        result.Output.ShouldNotContain("A welcome` says");
        result.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void The_rule_of_the_page_works_from_an_assembly()
    {
        using var sandbox = Sandboxed();
        Compile(Usings + Documented, sandbox.PathOf("house.dll"));
        var result = sandbox.Run("check", "--rules", "house.dll", "--fail-on", "warning");

        result.Output.ShouldContain("The title `Ring` says little about the play.");
        result.ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("fix")]
    [InlineData("build")]
    [InlineData("compile")]
    [InlineData("guide")]
    public void Every_command_that_finds_something_takes_rules(string verb)
    {
        using var sandbox = Sandboxed().With("house.csx", Severe(Documented));

        sandbox.Run(verb, "--rules", "house.csx").Output.ShouldContain("ACME1");
    }

    [Fact]
    public void Sarif_shows_a_rule_of_ones_own_as_any_other()
    {
        using var sandbox = Sandboxed().With("house.csx", Documented);

        sandbox.Run("check", "--format", "sarif", "--rules", "house.csx").Output.ShouldContain("\"own-short-titles\"");
    }

    [Theory]
    [InlineData("gone.csx")]
    [InlineData("folder")]
    public void Of_a_file_that_is_not_there_nobody_says_that_its_code_is_run(string name)
    {
        using var sandbox = Sandboxed().With("folder/notes.txt", "");
        var result = sandbox.Run("check", "--rules", name);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("PB6010");
        result.Error.ShouldNotContain("Running the code");
    }

    [Fact]
    public void Nothing_runs_unless_a_command_names_it()
    {
        using var sandbox = Sandboxed().With("house.csx", Documented);
        var result = sandbox.Run("check");

        result.Output.ShouldNotContain("ACME1");
        result.Error.ShouldNotContain("Running the code");
    }

    [Fact]
    public void Settings_and_allowances_take_its_name_also_where_it_is_not_loaded()
    {
        using var sandbox = Sandboxed("  allow own-short-titles because \"Everybody calls it that\"\n")
            .With("house.csx", Documented)
            .With(".editorconfig", "[*.playbook]\nplaybook_diagnostic.own-short-titles.severity = error\n");

        sandbox.Run("check", "--rules", "house.csx", "--fail-on", "info").Output.ShouldNotContain("ACME1");
        sandbox.Run("check", "--fail-on", "error").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void An_allowance_that_hides_nothing_any_more_is_told_where_the_rule_runs()
    {
        using var sandbox = Sandboxed("  allow own-short-titles because \"It was short\"\n", "Ring them up")
            .With("house.csx", Documented);

        sandbox.Run("check", "--rules", "house.csx").Output.ShouldContain("PB2010");
        sandbox.Run("check").Output.ShouldNotContain("PB2010");
    }

    [Fact]
    public void A_script_that_does_not_compile_is_told_with_its_line_and_other_rules_run()
    {
        using var sandbox = Sandboxed()
            .With("broken.csx", Documented.Replace("play.DisplayName.Contains(' ')", "play.NoSuchThing"))
            .With("house.csx", Documented);
        var result = sandbox.Run("check", "--rules", "broken.csx", "--rules", "house.csx");

        result.Output.ShouldContain("PB6041");
        result.Output.ShouldContain("broken.csx:16:");
        result.Output.ShouldContain("NoSuchThing");
        result.Output.ShouldContain("ACME1");
        result.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_file_that_holds_no_rules_is_told()
    {
        using var sandbox = Sandboxed().With("notes.txt", "no assembly").With("empty.csx", "public class A { }");
        var result = sandbox.Run("check", "--rules", "notes.txt", "--rules", "empty.csx", "--rules", "gone.dll");

        result.Output.ShouldContain("`notes.txt`, but it is not a .NET assembly");
        result.Output.ShouldContain("`empty.csx`, but it holds no class that derives from `PlaybookRule`");
        result.Error.ShouldContain("gone.dll");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_rule_that_stops_is_told_once_with_the_place_and_the_others_run()
    {
        var failing = Documented.Replace("ShortTitles", "Failing").Replace("ACME1", "ACME2")
            .Replace("own-short-titles", "own-failing")
            .Replace("!play.DisplayName.Contains(' ')", "play.DisplayName[99] == 'x'");
        using var sandbox = Sandboxed().With("house.csx", Documented + failing);
        var result = sandbox.Run("check", "--rules", "house.csx");

        result.Output.ShouldContain("The rule `own-failing` stopped while it looked at this: IndexOutOf");
        result.Output.Split("stopped while it looked").Length.ShouldBe(2);
        result.Output.ShouldContain("workspace.playbook:4:6");
        result.Output.ShouldContain("ACME1");
        result.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void Two_rules_with_one_name_and_one_without_a_descriptor_are_told_and_the_first_runs()
    {
        var second = Documented.Replace("ShortTitles", "Titles2");
        const string Bare = """

            public sealed class Bare : PlaybookRule
            {
                public override DiagnosticDescriptor Descriptor => null;
                public override void Initialize(RuleRegistration registration) { }
            }

            """;
        using var sandbox = Sandboxed().With("house.csx", Documented + second + Bare);
        var result = sandbox.Run("check", "--rules", "house.csx");

        result.Output.ShouldContain("`Titles2` calls itself `ACME1 own-short-titles`, as `ShortTitles` does.");
        result.Output.ShouldContain("The rule `Bare` can't be used: expected a `Descriptor`, found null.");
        result.Output.ShouldContain("The title `Ring` says little");
    }

    [Theory]
    [InlineData("\"ACME1\"", "\"PB4002\"", "does not begin with `PB`")]
    [InlineData("own-short-titles", "silo", "begins with `own-`")]
    public void A_rule_that_could_be_taken_for_one_of_the_product_is_refused(string old, string taken, string expected)
    {
        using var sandbox = Sandboxed().With("house.csx", Documented.Replace(old, taken));

        sandbox.Run("check", "--rules", "house.csx").Output.ShouldContain(expected);
    }

    private static Sandbox Sandboxed(string allow = "", string title = "Ring") => new Sandbox().With(
        "workspace.playbook",
        Workspace.Replace("\"Ring\"", $"\"{title}\"").Replace("  on question_asked\n", allow
            + "  on question_asked\n"));

    // What a build would stop at.
    private static string Severe(string rule) =>
        rule.Replace("DiagnosticSeverity.Warning", "DiagnosticSeverity.Error");

    private static void Compile(string source, string path)
    {
        var platform = (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "").Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "HouseRules",
            [CSharpSyntaxTree.ParseText(source, encoding: Encoding.UTF8)],
            [
                .. platform.Where(File.Exists).Append(typeof(PlaybookRule).Assembly.Location).Distinct()
                    .Select(file => MetadataReference.CreateFromFile(file)),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(path);
        result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
    }
}
