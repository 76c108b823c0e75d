using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class RightsExpiredRuleTests
{
    [Fact]
    public void A_permission_that_ends_before_the_playbook_begins() => Check.Diagnostics(
        """
        playbook spring "Spring"
          effective 2027-01-01

        channel email "E-mail"
          medium email

        channel blog "Blog"
          medium web
          public

        team marketing "Marketing"

        content old "Old"
          kind letter
          gives "A welcome"

        content fresh "Fresh"
          kind letter
          gives "A tour"

        rights photo_release "The photo"
          covers old
          permission "Release by the owner"
          expires 2026-12-20

        play one "One"
          on form_submitted

          step s
            {|PB5009:send old by email|}

        """,
        "PB5009");

    [Fact]
    public void One_that_ended_before_today_in_a_list_and_for_a_share() => Check.Diagnostics(
        """
        playbook spring "Spring"
          version 1

        channel email "E-mail"
          medium email

        channel blog "Blog"
          medium web
          public

        team marketing "Marketing"

        content old "Old"
          kind letter
          gives "A welcome"

        content fresh "Fresh"
          kind letter
          gives "A tour"

        rights photo_release "The photo"
          covers old
          permission "Release by the owner"
          expires 2026-11-20

        play one "One"
          on form_submitted

          step s
            {|PB5009:send each of fresh, old by email, 2 days apart|}

        """,
        "PB5009");

    [Fact]
    public void A_permission_that_lasts_is_fine() => Check.Diagnostics(
        """
        playbook spring "Spring"
          effective 2027-01-01

        channel email "E-mail"
          medium email

        channel blog "Blog"
          medium web
          public

        team marketing "Marketing"

        content old "Old"
          kind letter
          gives "A welcome"

        content fresh "Fresh"
          kind letter
          gives "A tour"

        rights photo_release "The photo"
          covers old
          permission "Release by the owner"
          expires 2027-01-01

        play one "One"
          on form_submitted

          step s
            send old by email

        """,
        "PB5009");

    [Fact]
    public void Other_content_needs_no_permission() => Check.Diagnostics(
        """
        playbook spring "Spring"
          effective 2027-01-01

        channel email "E-mail"
          medium email

        channel blog "Blog"
          medium web
          public

        team marketing "Marketing"

        content old "Old"
          kind letter
          gives "A welcome"

        content fresh "Fresh"
          kind letter
          gives "A tour"

        rights photo_release "The photo"
          covers old
          permission "Release by the owner"
          expires 2026-11-20

        play one "One"
          on form_submitted

          step s
            send fresh by email

        """,
        "PB5009");
}
