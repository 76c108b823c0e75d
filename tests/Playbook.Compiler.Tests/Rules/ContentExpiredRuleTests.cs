using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class ContentExpiredRuleTests
{
    [Fact]
    public void Content_that_ends_before_the_playbook_begins_is_never_sent() => Check.Diagnostics(
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
          expires 2026-12-31

        content fresh "Fresh"
          kind letter
          gives "A tour"

        play one "One"
          on form_submitted

          step s
            {|PB3015:send old by email|}

        """,
        "PB3015");

    [Fact]
    public void Also_in_a_list_in_a_share_and_where_it_ended_before_today() => Check.Diagnostics(
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
          expires 2026-11-30

        content fresh "Fresh"
          kind letter
          gives "A tour"

        play one "One"
          on form_submitted

          step s
            {|PB3015:send each of fresh, old by email, 2 days apart|}

        play two "Two"
          for team marketing
          on every monday 09:00

          step s
            {|PB3015:share old on blog|}

        """,
        "PB3015");

    [Fact]
    public void Content_that_holds_a_day_longer_is_fine() => Check.Diagnostics(
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
          expires 2027-01-02

        content fresh "Fresh"
          kind letter
          gives "A tour"

        play one "One"
          on form_submitted

          step s
            send old by email

        """,
        "PB3015");

    [Fact]
    public void Content_without_an_end_is_fine_and_so_is_an_old_one_that_nobody_sends() => Check.Diagnostics(
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
          expires 2020-01-01

        content fresh "Fresh"
          kind letter
          gives "A tour"

        play one "One"
          on form_submitted

          step s
            send fresh by email

        """,
        "PB3015");
}
