using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class BroadcastOnlyRuleTests
{
    [Fact]
    public void A_page_that_only_posts_is_a_poster() => Check.Diagnostics(
        """
        team marketing "Marketing"

        role head "Head"
          in marketing

        channel page_feed "Our page"
          medium social
          public

        content hello "Hello"
          kind post
          gives "A welcome"

        play post "Post"
          for team marketing
          on every monday 09:00

          step one
            {|PB4023:share hello on page_feed|}

        """,
        "PB4023");

    [Fact]
    public void Listening_to_forms_and_clicks_is_not_listening_there() => Check.Diagnostics(
        """
        team marketing "Marketing"

        role head "Head"
          in marketing

        channel page_feed "Our page"
          medium social
          public

        content hello "Hello"
          kind post
          gives "A welcome"

        play post "Post"
          for team marketing
          on every monday 09:00

          step one
            wait 1 day
            {|PB4023:share hello on page_feed|}

        play two "Two"
          on link_clicked

          step s
            finish

        """,
        "PB4023");

    [Fact]
    public void A_comment_that_starts_something_is_heard() => Check.Diagnostics(
        """
        team marketing "Marketing"

        role head "Head"
          in marketing

        channel page_feed "Our page"
          medium social
          public

        content hello "Hello"
          kind post
          gives "A welcome"

        play post "Post"
          for team marketing
          on every monday 09:00

          step one
            share hello on page_feed

        play two "Two"
          on comment_posted

          step s
            finish

        """,
        "PB4023");

    [Fact]
    public void A_listening_post_and_points_for_a_mention_are_ears() => Check.Diagnostics(
        """
        team marketing "Marketing"

        role head "Head"
          in marketing

        channel page_feed "Our page"
          medium social
          public

        content hello "Hello"
          kind post
          gives "A welcome"

        play post "Post"
          for team marketing
          on every monday 09:00

          step one
            share hello on page_feed


        listen forum "Forum"
          venue "The page"
          hear "Questions"
          answers head

        """,
        "PB4023");
}
