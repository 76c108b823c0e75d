using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Build.Tests;

public sealed class PlaybookGeneratorTests
{
    private const string Host = "class Host { object Layout => Consumer.Playbooks.Workspace.Layout; }";

    private const string Team = "team sales \"Sales\"\n";

    private const string Play =
        "playbook answers \"Answers\"\n\n"
        + "play ring \"Ring\"\n  on question_asked\n\n"
        + "  step tell\n    notify sales \"A question came in\"\n";

    [Fact]
    public void A_project_with_playbooks_compiles_with_the_code_that_they_give()
    {
        var run = Started();

        var errors = run.ErrorsOfConsumer();

        errors.ShouldBeEmpty();
        run.Run().GeneratedSources.Select(source => source.HintName)
            .ShouldContain("Consumer.Playbooks.Code.Answers.playbook.g.cs");
    }

    [Fact]
    public void The_sample_compiles_in_a_consumers_project()
    {
        var run = new GeneratorRun(Host);
        foreach (var name in new[] { "workspace.playbook", "warm-inbound.playbook" })
            run.Put(name, File.ReadAllText(RepositoryFolder.PathOf("playbooks", name)));

        run.ErrorsOfConsumer().ShouldBeEmpty();
        run.Run().Diagnostics.Where(item => item.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
    }

    [Fact]
    public void A_mistake_in_a_playbook_is_the_only_error_that_the_build_shows()
    {
        var run = Started();
        run.Put("answers.playbook", Play.Replace("question_asked", "question_aksed", StringComparison.Ordinal));

        var result = run.Run();

        run.ErrorsOfConsumer().ShouldBeEmpty();
        var error = result.Diagnostics.ShouldHaveSingleItem();
        error.Id.ShouldBe("PB2001");
        error.Severity.ShouldBe(DiagnosticSeverity.Error);
        error.Location.GetLineSpan().Path.ShouldBe("/consumer/answers.playbook");
        error.Location.GetLineSpan().StartLinePosition.Line.ShouldBe(3);
        error.GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldContain("question_asked");
    }

    [Fact]
    public void A_keystroke_in_a_csharp_file_compiles_no_playbook()
    {
        var run = Started();
        run.Run();

        run.EditCode(Host + " // a remark");

        StepsOf(run.Run(), PlaybookGenerator.CompileStep).ShouldAllBe(reason =>
            reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void An_edit_of_one_playbook_reads_one_playbook()
    {
        var run = Started();
        run.Run();

        run.Put("answers.playbook", Play.Replace("A question came in", "Somebody asked", StringComparison.Ordinal));

        var result = run.Run();
        Changed(result, PlaybookGenerator.FilesStep).ShouldBe(1);
        Changed(result, PlaybookGenerator.ParseStep).ShouldBe(1);
    }

    [Fact]
    public void An_edit_of_one_playbook_gives_one_new_file_of_code()
    {
        var run = Started();
        run.Put("other.playbook", Play.Replace("answers", "others", StringComparison.Ordinal));
        run.Run();

        run.Put("answers.playbook", Play.Replace("A question came in", "Somebody asked", StringComparison.Ordinal));

        Changed(run.Run(), PlaybookGenerator.SourceStep).ShouldBe(1);
    }

    [Theory]
    [InlineData("+10 for question_asked", "+15 for question_asked")]
    [InlineData("2 times per 7 days", "2 times per 8 days")]
    [InlineData("again after 30 days", "again after 31 days")]
    [InlineData("wait 2 days", "wait 2 days\n    notify sales \"Once more\"")]
    [InlineData("  step tell", "  # A line more.\n  step tell")]
    public void An_edit_that_declares_nothing_new_gives_one_new_file_of_code(string before, string after)
    {
        const string Again = "question_asked\n  again after 30 days\n";
        var text = Play.Replace("question_asked\n", Again, StringComparison.Ordinal)
            + "    wait 2 days\n\nscore interest from 0 to 100\n"
            + "  +10 for question_asked, at most 2 times per 7 days\n  band cold below 30\n  band warm from 30\n";
        text.ShouldContain(before);
        var run = Started();
        run.Put("answers.playbook", text);
        run.Put("other.playbook", text.Replace("answers", "others", StringComparison.Ordinal));
        run.Run();

        run.Put("answers.playbook", text.Replace(before, after, StringComparison.Ordinal));

        Changed(run.Run(), PlaybookGenerator.SourceStep).ShouldBe(1);
    }

    [Fact]
    public void A_new_rule_of_a_score_leaves_the_code_of_other_playbooks_as_it_is()
    {
        const string text = Play + "\nscore interest from 0 to 100\n  +10 for question_asked\n  band cold below 30\n"
            + "  band warm from 30\n";
        var run = Started();
        run.Put("answers.playbook", text.Replace("answers", "a_first", StringComparison.Ordinal));
        run.Put("other.playbook", text.Replace("answers", "others", StringComparison.Ordinal));
        var before = run.Run().GeneratedSources
            .ToDictionary(item => item.HintName, item => item.SourceText.ToString());

        run.Put("other.playbook", text.Replace("answers", "others", StringComparison.Ordinal)
            .Replace("  band cold", "  +20 for page_viewed\n  band cold", StringComparison.Ordinal));

        var changed = run.Run().GeneratedSources
            .Where(item => before[item.HintName] != item.SourceText.ToString()).Select(item => item.HintName);
        // What counts and numbers what there is changes with it, and nothing of another playbook.
        changed.Except(
            [
                "Consumer.Playbooks.Code.Data.g.cs",
                "Consumer.Playbooks.Code.Prelude.playbook.g.cs",
                "Consumer.Playbooks.Code.Program.g.cs",
            ]).ShouldBe(["Consumer.Playbooks.Code.Other.playbook.g.cs"]);
    }

    [Fact]
    public void An_edit_of_csharp_reads_no_playbook()
    {
        var run = Started();
        run.Run();

        run.EditCode(Host + " // a remark");

        Changed(run.Run(), PlaybookGenerator.ParseStep).ShouldBe(0);
    }

    [Fact]
    public void Writing_the_same_text_again_changes_no_generated_file()
    {
        var run = Started();
        run.Run();

        run.Put("answers.playbook", Play);

        StepsOf(run.Run(), PlaybookGenerator.CompileStep).ShouldAllBe(reason =>
            reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void A_removed_playbook_is_gone_from_the_code()
    {
        var run = Started();
        run.Run();

        run.Remove("answers.playbook");

        run.Run().GeneratedSources.ShouldNotContain(source => source.HintName.Contains("AnswersRing"));
    }

    [Fact]
    public void Two_files_of_one_name_in_two_folders_are_two_files()
    {
        var run = new GeneratorRun(Host);
        run.Put("a/team.playbook", Team);
        run.Put("b/team.playbook", "team marketing \"Marketing\"\n");

        run.ErrorsOfConsumer().ShouldBeEmpty();
        run.Run().Exception.ShouldBeNull();
    }

    [Fact]
    public void A_severity_of_the_settings_file_reaches_a_finding_in_a_playbook()
    {
        const string text = "goal meetings \"Meetings\"\n  counts meeting_booked\n";
        var plain = new GeneratorRun("class Host;");
        plain.Put("goal.playbook", text);
        var strict = new GeneratorRun("class Host;", ("playbook_diagnostic.goal-without-baseline.severity", "error"));
        strict.Put("goal.playbook", text);

        plain.Run().Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Warning);
        strict.Run().Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    [Fact]
    public void The_code_does_not_depend_on_the_projects_folder()
    {
        var texts = Started().Run().GeneratedSources.Select(source => source.SourceText.ToString());

        texts.ShouldAllBe(text => !text.Contains(GeneratorRun.Folder));
    }

    private static GeneratorRun Started()
    {
        var run = new GeneratorRun(Host);
        run.Put("company.playbook", Team);
        run.Put("answers.playbook", Play);
        return run;
    }

    private static int Changed(GeneratorRunResult result, string step) => StepsOf(result, step)
        .Count(reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);

    private static ImmutableArray<IncrementalStepRunReason> StepsOf(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];
}
