using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class SiloRuleTests
{
    [Fact]
    public void A_partner_that_no_play_names_is_found() =>
        Check.Diagnostics(
            """
            # file: test.playbook
            team marketing "Marketing"

            team sales "Sales"

            # file: welcome.playbook
            playbook {|PB4001:welcome|} "Welcome"
              owner marketing with sales

            play greet "Greet"
              on form_submitted

              step tell
                notify marketing "A new lead came in"
            """,
            "PB4001");

    [Fact]
    public void A_partner_that_acts_only_in_another_playbook_is_found() =>
        Check.Diagnostics(
            """
            # file: test.playbook
            team marketing "Marketing"

            team sales "Sales"

            # file: welcome.playbook
            playbook {|PB4001:welcome|} "Welcome"
              owner marketing with sales

            play greet "Greet"
              on form_submitted

              step tell
                notify marketing "A new lead came in"

            # file: other.playbook
            playbook other "Other"
              owner sales

            play ring "Ring"
              on question_asked

              step tell
                notify sales "A question came in"
            """,
            "PB4001");

    [Fact]
    public void A_role_of_the_partner_acts_for_it() =>
        Check.Diagnostics(
            """
            # file: test.playbook
            team marketing "Marketing"

            team sales "Sales"

            role caller "Caller"
              in sales

            # file: welcome.playbook
            playbook welcome "Welcome"
              owner marketing with sales

            play greet "Greet"
              on form_submitted

              step tell
                notify caller "A new lead came in"
            """,
            "PB4001");

    [Fact]
    public void A_hand_over_to_the_partner_is_work_together() =>
        Check.Diagnostics(
            """
            # file: test.playbook
            team marketing "Marketing"

            team sales "Sales"

            handoff ready "Ready for sales"
              from marketing to sales
              gives sales "Their question"
              gives marketing "What the customer answered"
              accept within 4 hours
              feedback within 2 days
              reject too_early "Not ready yet" then finish

            # file: welcome.playbook
            playbook welcome "Welcome"
              owner marketing with sales

            play greet "Greet"
              on form_submitted

              step tell
                hand off as ready
            """,
            "PB4001");
}
