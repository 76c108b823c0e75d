using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class NoBackupRuleTests
{
    [Fact]
    public void A_role_that_approves_has_nobody_who_stands_in() =>
        Check.Diagnostics(
            """
            role {|PB4042:counsel|} "Counsel"

            play post "Post"
              on question_asked

              step ask_around
                get approval from counsel for "the text" within 1 day
            """,
            "PB4042");

    [Fact]
    public void A_role_with_a_task_on_a_clock_has_nobody_who_stands_in() =>
        Check.Diagnostics(
            """
            role {|PB4042:counsel|} "Counsel"

            play post "Post"
              on question_asked

              step ask_around
                task "Read the text" for counsel within 1 day
            """,
            "PB4042");

    [Fact]
    public void A_role_with_a_backup_has_somebody() =>
        Check.Diagnostics(
            """
            role press "Press office"

            role counsel "Counsel"
              backup press

            play post "Post"
              on question_asked

              step ask_around
                get approval from counsel for "the text" within 1 day
            """,
            "PB4042");

    [Fact]
    public void A_task_without_a_clock_can_wait_for_its_role() =>
        Check.Diagnostics(
            """
            role counsel "Counsel"

            play post "Post"
              on question_asked

              step ask_around
                task "Read the text" for counsel
            """,
            "PB4042");
}
