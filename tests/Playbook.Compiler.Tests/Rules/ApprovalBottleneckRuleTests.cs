using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class ApprovalBottleneckRuleTests
{
    [Fact]
    public void Three_approvals_in_a_row_are_found() =>
        Check.Diagnostics(
            """
            role counsel "Counsel"

            play {|PB4037:post|} "Post"
              on question_asked

              step ask_around
                get approval from counsel for "the text" within 1 day
                get approval from counsel for "the picture" within 1 day
                get approval from counsel for "the day" within 1 day
            """,
            "PB4037");

    [Fact]
    public void Approvals_of_several_steps_add_up() =>
        Check.Diagnostics(
            """
            role counsel "Counsel"

            play {|PB4037:post|} "Post"
              on question_asked

              step ask_around
                get approval from counsel for "the text" within 1 day
                get approval from counsel for "the picture" within 1 day

              step last
                if lead.country is "DE"
                  get approval from counsel for "the day" within 1 day
            """,
            "PB4037");

    [Fact]
    public void Two_approvals_are_help() =>
        Check.Diagnostics(
            """
            role counsel "Counsel"

            play post "Post"
              on question_asked

              step ask_around
                get approval from counsel for "the text" within 1 day
                get approval from counsel for "the picture" within 1 day
            """,
            "PB4037");

    [Fact]
    public void Approvals_in_branches_do_not_add_up() =>
        Check.Diagnostics(
            """
            role counsel "Counsel"

            play post "Post"
              on question_asked

              step ask_around
                get approval from counsel for "the text" within 1 day
                if lead.country is "DE"
                  get approval from counsel for "the picture" within 1 day
                otherwise
                  get approval from counsel for "the day" within 1 day
            """,
            "PB4037");
}
