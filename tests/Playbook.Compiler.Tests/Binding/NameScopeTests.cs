using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

public sealed class NameScopeTests
{
    [Fact]
    public void Names_of_a_playbook_are_its_own() => Check("""
        # file: a.playbook
        playbook one

        segment managers
          lead.role contains "manager"

        # file: b.playbook
        playbook two

        segment heads
          lead in {|PB2001:managers|}

        segment both
          lead in one.managers
        """);

    [Fact]
    public void Names_of_the_company_are_seen_everywhere() => Check("""
        # file: a.playbook
        segment managers
          lead.role contains "manager"

        # file: b.playbook
        playbook two

        segment heads
          lead in managers
        """);

    [Fact]
    public void A_name_of_the_prelude_may_be_replaced_as_a_whole() => Check("""
        event page_viewed from lead, engagement
          address text

        signal seen
          page_viewed where address starts with "/"

        signal lost
          page_viewed where {|PB2005:path|} starts with "/"
        """);

    [Fact]
    public void A_list_of_the_prelude_may_grow_but_keeps_its_names() => Check("""
        lead
          stage one of awareness, interest, consideration, evaluation, decision, prospect, opportunity, trial,
              onboarding, customer, renewal, retention, expansion, advocacy, former, lost, partner, on_hold
          {|PB2203:country|} number
        """);

    [Fact]
    public void The_second_of_two_files_is_the_culprit() => Check("""
        # file: a.playbook
        segment managers
          lead.role contains "manager"

        # file: b.playbook
        playbook two

        segment {|PB2201:managers|}
          lead.role contains "head"
        """);

    [Fact]
    public void A_play_may_have_the_name_of_its_playbook() => Check("""
        playbook renewal

        play renewal
          on form_submitted
          step renewal
            finish

        play other
          on question_asked
          step first
            continue with renewal.renewal
        """);

    [Fact]
    public void Versions_share_their_names() => Check("""
        # file: one.playbook
        playbook welcome
          version 1 retired on 2027-01-01

        play hello
          on form_submitted
          step first
            finish
        # file: two.playbook
        playbook welcome
          version 2

        play hello
          on question_asked
          step first
            finish
        # file: three.playbook
        playbook other

        play start
          on page_viewed
          step first
            continue with welcome.hello
        """);

    [Fact]
    public void A_name_whose_declaration_can_not_be_read_is_reported_once()
    {
        var findings = Workspaces.Compile("""
            segment managers lead.role
              lead.role contains "manager"

            play hello
              for managers
              on form_submitted
              step first
                finish
            """).GetDiagnostics();

        findings.ShouldAllBe(finding => finding.Code.StartsWith("PB1"));
        findings.ShouldNotBeEmpty();
    }

    private static void Check(string marked) => Testing.Check.Diagnostics(marked, Workspaces.Findings);
}
