using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class PublicChannelWithoutResponsePlanRuleTests
{
    [Fact]
    public void A_public_channel_that_we_speak_on_needs_a_plan() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            channel {|PB4024:page|} "Company page"
              medium social
              public
              owner marketing

            content picture "Picture"
              kind picture
              gives "A fault that can be felt"

            play weekly "Weekly"
              for team marketing
              on every monday 09:00
              again any time

              step out
                share picture on page

            play answer "Answer"
              on comment_posted

              step reply
                notify marketing "Somebody said something"
            """,
            "PB4024");

    [Fact]
    public void A_listening_post_without_an_answer_to_loud_voices_is_no_plan() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            channel {|PB4024:page|} "Company page"
              medium social
              public
              owner marketing

            content picture "Picture"
              kind picture
              gives "A fault that can be felt"

            play weekly "Weekly"
              for team marketing
              on every monday 09:00
              again any time

              step out
                share picture on page

            role press "Press office"

            listen forum "Forum"
              venue "The trade forum"
              hear "Questions"
              due 1 day
              answers press
            """,
            "PB4024");

    [Fact]
    public void A_public_channel_on_which_nobody_speaks_needs_no_plan() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            channel page "Company page"
              medium social
              public
              owner marketing

            content picture "Picture"
              kind picture
              gives "A fault that can be felt"

            play weekly "Weekly"
              for team marketing
              on every monday 09:00
              again any time

              step out
                notify marketing "Look at the page"
            """,
            "PB4024");

    [Fact]
    public void A_listening_post_that_answers_loud_voices_is_a_plan() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            channel page "Company page"
              medium social
              public
              owner marketing

            content picture "Picture"
              kind picture
              gives "A fault that can be felt"

            play weekly "Weekly"
              for team marketing
              on every monday 09:00
              again any time

              step out
                share picture on page

            role press "Press office"

            listen forum "Forum"
              venue "The trade forum"
              hear "Questions"
              answers press
              loud "Answer once, then by phone"
            """,
            "PB4024");

    [Fact]
    public void A_channel_of_the_prelude_is_told_where_we_speak_on_it() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            content picture "Picture"
              kind picture
              gives "A fault that can be felt"

            play weekly "Weekly"
              for team marketing
              on every monday 09:00
              again any time

              step out
                {|PB4024:share picture on social|}
                wait 1 day
                share picture on social

            play answer "Answer"
              on mentioned

              step reply
                notify marketing "Somebody said something"
            """,
            "PB4024");
}
