using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class NoDecayRuleTests
{
    [Fact]
    public void A_score_that_only_grows_is_found() =>
        Check.Diagnostics(
            """
            score {|PB4008:interest|} from 0 to 100
              +10 for page_viewed, at most 3 times per day
              band low below 50
              band high from 50
            """,
            "PB4008");

    [Fact]
    public void Points_that_are_taken_for_an_event_are_no_decay() =>
        Check.Diagnostics(
            """
            score {|PB4008:interest|} from 0 to 100
              +10 for page_viewed
              -20 for unsubscribed
            """,
            "PB4008");

    [Fact]
    public void A_score_that_loses_points_with_time_cools() =>
        Check.Diagnostics(
            """
            score interest from 0 to 100
              +10 for page_viewed
              loses 10 every 14 days without activity
            """,
            "PB4008");

    [Fact]
    public void A_score_of_facts_does_not_cool() =>
        Check.Diagnostics(
            """
            score fit from 0 to 100
              +40 if lead.country is "DE"
              +60 if lead.employees at least 50
            """,
            "PB4008");
}
