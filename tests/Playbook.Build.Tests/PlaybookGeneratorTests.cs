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

    private const string Company = Team + "channel email \"E-mail\"\n  medium email\n  owner sales\n";

    private const string Play =
        "playbook answers \"Answers\"\n\n"
        + "play ring \"Ring\"\n  on question_asked\n\n"
        + "  step tell\n    notify sales \"A question came in\"\n";

    private const string Whole = """
        playbook whole "Whole"

        content sheet "Sheet"
          kind guide
          gives "An estimate"
          link "https://example.com/sheet"

        play ring "Ring"
          on question_asked
          again after 30 days

          step tell
            notify sales "A question came in"
            wait 2 days
            if interest is warm
              notify sales "Warm"
            send sheet by email
              subject "Yours"
              > Hello.

        score interest from 0 to 100
          +10 for question_asked, at most 2 times per 7 days
          band cold below 30
          band warm from 30

        scenario "One whole"
          lead ana with email_consent yes
          at monday 09:00 question_asked
          expect notify sales

        """;

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

    [Theory]
    [InlineData("PB2001", true)]
    [InlineData("PB4012", false)]
    public void What_keeps_playbooks_from_running_is_told_whatever_a_project_leaves_out(string code, bool isTold)
    {
        var run = Started();
        run.Put("answers.playbook", code == "PB2001" ? Play.Replace("question_asked", "never_asked") : Play
            + "\ngoal asked \"Asked\"\n  counts question_asked\n");
        run.LeaveOut(code);

        run.Run().Diagnostics.Any(item => item.Id == code).ShouldBe(isTold);
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

    [Theory]
    [InlineData("+10 for question_asked", "+15 for question_asked")]
    [InlineData("2 times per 7 days", "2 times per 8 days")]
    [InlineData("again after 30 days", "again after 31 days")]
    [InlineData("wait 2 days", "wait 3 days")]
    [InlineData("wait 2 days", "wait 2 days\n    notify sales \"Once more\"")]
    [InlineData("      > Hello.", "      > Hello.\n\n  step last\n    notify sales \"Once more\"")]
    [InlineData("\"Ring\"", "\"Ring them\"")]
    [InlineData("subject \"Yours\"", "subject \"All yours\"")]
    [InlineData("  > Hello.", "  > Hello again.\n      > This is more.")]
    [InlineData("  expect notify", "  expect send sheet by email\n  expect notify")]
    [InlineData("  at monday", "  at monday 08:00 demo_requested\n  at monday")]
    [InlineData("\nscenario", "\n# A line more.\nscenario")]
    [InlineData("  step tell", "  # A line more.\n  step tell")]
    public void An_edit_that_declares_nothing_new_gives_one_new_file_of_code_at_most(string before, string after)
    {
        Whole.ShouldContain(before);
        var run = Many();

        run.Put("middle.playbook", Named("middle").Replace(before, after, StringComparison.Ordinal));

        var result = run.Run();
        Errors(result).ShouldBeEmpty();
        Changed(result, PlaybookGenerator.FilesStep).ShouldBe(1);
        Changed(result, PlaybookGenerator.ParseStep).ShouldBe(1);
        Changed(result, PlaybookGenerator.SourceStep).ShouldBeLessThanOrEqualTo(1);
    }

    // What says where all things are changes too. What comes later has other numbers then, so the first is edited.
    [Theory]
    [InlineData("early", "  band cold", "  +20 for demo_requested\n  band cold")]
    [InlineData("early", "  band cold", "  loses 5 every 30 days without activity\n  band cold")]
    [InlineData("early", "      notify sales \"Warm\"", "      wait 1 day\n    if interest is cold\n      finish")]
    [InlineData("early", "    wait 2 days", "    wait up to 2 days\n      when link_clicked\n        finish")]
    [InlineData("early", "    wait 2 days", "    if page_viewed in the last 9 days\n      wait 2 days")]
    [InlineData("early", "    wait 2 days",
        "    if lead.vip is yes\n      wait 2 days\n    set lead.region to \"north\"")]
    [InlineData("early", "\nscore", "\nevent heard from lead, neutral\n  tone text\n\nscore")]
    [InlineData("early", "\nscore", "\nsignal hot\n  any of\n    demo_requested\n    question_asked\n\nscore")]
    [InlineData("early", "\nscore", "\nsegment north\n  lead.region is \"north\"\n\nscore")]
    [InlineData("early", "\nscore", "\nlead\n  bell text\n\nscore")]
    [InlineData("early", "\nscore", "\nscore fit from 0 to 9\n  +3 if lead.vip is yes\n\nscore")]
    [InlineData("early", "\nplay ring",
        "\nplay bell \"Bell\"\n  on every monday 09:00\n\n  step s\n    notify sales \"Now\"\n\nplay ring")]
    [InlineData("early", "\nplay ring",
        "\nplay bell \"Bell\"\n  when lead.vip is yes\n\n  step s\n    wait 2 days\n\nplay ring")]
    [InlineData("company", "\nchannel", "\nteam aid \"Aid\"\n\nchannel")]
    [InlineData("company", "\nchannel", "\nchannel door \"Door\"\n  medium call\n  owner sales\n\nchannel")]
    [InlineData("company", "medium email", "medium email\n  at most 2 per 7 days")]
    [InlineData("company", "\nchannel", "\nsegment fair \"Fair\"\n  lead.company is known\n\nchannel")]
    public void An_edit_leaves_the_code_of_other_playbooks_as_it_is(string name, string before, string after)
    {
        var text = name == "company" ? Company : Named(name);
        text.ShouldContain(before);
        var run = Many();
        var old = run.Run().GeneratedSources.ToDictionary(item => item.HintName, item => item.SourceText.ToString());

        var place = text.IndexOf(before, StringComparison.Ordinal);
        run.Put(name + ".playbook", text.Remove(place, before.Length).Insert(place, after));

        var result = run.Run();
        Errors(result).ShouldBeEmpty();
        var own = char.ToUpperInvariant(name[0]) + name[1..] + ".playbook.g.cs";
        var changed = result.GeneratedSources
            .Where(item => !old.TryGetValue(item.HintName, out var was) || was != item.SourceText.ToString())
            .Select(item => item.HintName["Consumer.Playbooks.".Length..]).ToList();
        changed.ShouldContain("Code." + own);
        changed.Except(["Code." + own, own]).ShouldBeSubsetOf(
        [
            "Code.Data.g.cs", "Code.Numbers.g.cs", "Code.Prelude.playbook.g.cs", "Code.Program.g.cs", "Events.g.cs",
            "LeadFields.g.cs",
        ]);
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

    // The playbook that is edited stands between others.
    private static GeneratorRun Many()
    {
        var run = Started();
        foreach (var name in new[] { "early", "middle", "zone" })
            run.Put(name + ".playbook", Named(name));
        Errors(run.Run()).ShouldBeEmpty();
        return run;
    }

    private static string[] Errors(GeneratorRunResult result) =>
        [.. result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => $"{item}")];

    private static string Named(string name) => Whole.Replace("whole", name, StringComparison.Ordinal);

    private static GeneratorRun Started()
    {
        var run = new GeneratorRun(Host);
        run.Put("company.playbook", Company);
        run.Put("answers.playbook", Play);
        return run;
    }

    private static int Changed(GeneratorRunResult result, string step) => StepsOf(result, step)
        .Count(reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);

    private static ImmutableArray<IncrementalStepRunReason> StepsOf(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];
}
