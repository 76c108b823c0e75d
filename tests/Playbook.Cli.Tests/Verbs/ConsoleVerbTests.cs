using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class ConsoleVerbTests
{
    [Fact]
    public void Events_time_and_looking_lead_to_effects_and_states()
    {
        using var sandbox = new Sandbox();
        sandbox.With("a.playbook", Answers);

        var run = sandbox.RunWith(
            """
            var ana = Lead("ana").Set("email_consent", true);
            ana.question_asked(topic: "price");
            ana.Show();
            Wait(days: 2);
            1 + 1
            """,
            "console");

        run.Error.ShouldStartWith("This runs the C# that you type");
        run.Error.ShouldNotContain("error:");
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Output.ShouldContain("* send worksheet by email");
        run.Output.ShouldContain("in answer at reply");
        run.Output.ShouldContain("lead.email_consent is yes");
        run.Output.ShouldContain("* notify helper");
        run.Output.TrimEnd().ShouldEndWith("2");
    }

    [Fact]
    public void A_line_that_fails_is_told_and_the_session_goes_on()
    {
        using var sandbox = new Sandbox();
        sandbox.With("a.playbook", Answers);

        var run = sandbox.RunWith(
            """
            nothing
            var ana = Lead("ana");
            ana.Set("email_consnt", true);
            ana.Set("email_consent", 7);
            ana.Fire("question_askd");
            throw new System.InvalidOperationException("of mine");
            At("yesterday");
            Wait(days: -1);
            ana.Id
            exit
            never reached
            """,
            "console");

        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Error.ShouldContain("CS0103");
        run.Error.ShouldContain("There is no field `email_consnt`; did you mean `email_consent`?");
        run.Error.ShouldContain("`email_consent` expects bool, found Int32 7.");
        run.Error.ShouldContain("There is no event `question_askd`; did you mean `question_asked`?");
        run.Error.ShouldContain("InvalidOperationException: of mine");
        run.Error.ShouldContain("A moment such as 2026-12-07 09:00 is expected, found yesterday.");
        run.Error.ShouldContain("Time goes forwards only");
        run.Error.ShouldNotContain("reached");
        run.Output.ShouldContain("\"ana\"");
    }

    [Fact]
    public void A_statement_may_take_several_lines()
    {
        using var sandbox = new Sandbox();
        sandbox.With("a.playbook", Answers);

        sandbox.RunWith(
            """
            foreach (var name in new[] { "ana", "bo" })
            {
                Lead(name).question_asked();
            }
            """,
            "console").Output.ShouldContain("bo: ");
    }

    [Fact]
    public void What_has_errors_does_not_run()
    {
        using var sandbox = new Sandbox();
        sandbox.With("a.playbook", "playbook a \"A\"\n  version 1\n\nplay one \"One\"\n  on nothing_known\n");

        var run = sandbox.RunWith("1", "console");

        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Output.ShouldBeEmpty();
    }

    private const string Answers = """
        playbook a "A"
          version 1

        role helper "Helper"

        content worksheet "Worksheet"
          gives "An estimate"
          link "https://example.com/worksheet"

        play answer "Answer"
          on question_asked

          step reply
            send worksheet by email
              because "It helps"
            wait 1 day
            notify helper "Look"
        """;
}
