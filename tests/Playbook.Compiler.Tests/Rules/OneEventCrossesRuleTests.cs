using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class OneEventCrossesRuleTests
{
    [Fact]
    public void One_form_that_reaches_the_top_is_found() =>
        Check.Diagnostics(
            """
            score interest from 0 to 100
              {|PB4009:+60 for form_submitted|}
              loses 10 every 14 days without activity
              band low below 50
              band high from 50
            """,
            "PB4009");

    [Fact]
    public void A_rule_that_counts_once_crosses_as_well() =>
        Check.Diagnostics(
            """
            score interest from 0 to 100
              +10 for page_viewed
              {|PB4009:+70 for question_asked, once|}
              loses 10 every 14 days without activity
              band low below 30
              band middle from 30
              band high from 70
            """,
            "PB4009");

    [Fact]
    public void One_event_may_reach_the_middle() =>
        Check.Diagnostics(
            """
            score interest from 0 to 100
              +40 for form_submitted
              loses 10 every 14 days without activity
              band low below 30
              band middle from 30
              band high from 60
            """,
            "PB4009");

    [Fact]
    public void A_fact_may_reach_the_top() =>
        Check.Diagnostics(
            """
            score fit from 0 to 100
              +80 if lead.country is "DE"
              band poor below 50
              band good from 50
            """,
            "PB4009");
}
