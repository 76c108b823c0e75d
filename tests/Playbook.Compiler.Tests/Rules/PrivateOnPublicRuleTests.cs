using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class PrivateOnPublicRuleTests
{
    [Fact]
    public void Content_with_personal_data_is_not_shared_in_public() =>
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
              personal data

            play weekly "Weekly"
              for team marketing
              on every monday 09:00
              again any time

              step out
                {|PB4025:share picture on page|}
            """,
            "PB4025");

    [Fact]
    public void Content_whose_words_insert_a_name_is_found() =>
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
              > Hello {lead.first_name or "you"}, look at this.

            play weekly "Weekly"
              for team marketing
              on every monday 09:00
              again any time

              step out
                {|PB4025:share picture on page|}
            """,
            "PB4025");

    [Fact]
    public void Content_without_personal_data_may_be_shared() =>
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
            """,
            "PB4025");

    [Fact]
    public void Personal_data_in_a_channel_that_is_not_public_stays_there() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            channel letter "Letter"
              medium mail
              owner marketing

            content picture "Picture"
              kind picture
              gives "A fault"
              personal data

            play ring "Ring"
              on question_asked

              step out
                send picture by letter
            """,
            "PB4025");
}
