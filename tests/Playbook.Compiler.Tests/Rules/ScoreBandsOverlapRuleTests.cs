using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class ScoreBandsOverlapRuleTests
{
    [Fact]
    public void Points_in_two_bands_are_found_at_the_second() =>
        Check.Diagnostics(
            """
            score interest from 0 to 100
              +10 for page_viewed
              loses 10 every 14 days without activity
              band low below 60
              band {|PB3012:high|} from 50
            """,
            "PB3012");

    [Fact]
    public void Two_bands_below_a_number_share_all_that_is_below_the_lower_one() =>
        Check.Diagnostics(
            """
            score interest from 0 to 100
              +10 for page_viewed
              loses 10 every 14 days without activity
              band low below 40
              band {|PB3012:lower|} below 20
              band high from 40
            """,
            "PB3012");

    [Fact]
    public void A_band_that_begins_where_the_one_below_ends_shares_nothing() =>
        Check.Diagnostics(
            """
            score interest from 0 to 100
              +10 for page_viewed
              loses 10 every 14 days without activity
              band low below 50
              band high from 50
            """,
            "PB3012");

    [Fact]
    public void Bands_of_two_scores_may_cover_the_same_points() =>
        Check.Diagnostics(
            """
            score interest from 0 to 100
              +10 for page_viewed
              loses 10 every 14 days without activity
              band low from 0

            score fit from 0 to 100
              +100 if lead.country is "DE"
              band good from 0
            """,
            "PB3012");
}
