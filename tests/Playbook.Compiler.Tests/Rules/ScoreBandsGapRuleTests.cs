using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class ScoreBandsGapRuleTests
{
    [Fact]
    public void Points_between_two_bands_belong_to_none() =>
        Check.Diagnostics(
            """
            score {|PB3011:interest|} from 0 to 100
              +10 for page_viewed
              loses 10 every 14 days without activity
              band low below 40
              band high from 50
            """,
            "PB3011");

    [Fact]
    public void Points_below_the_first_band_belong_to_none() =>
        Check.Diagnostics(
            """
            score {|PB3011:interest|} from 0 to 100
              +10 for page_viewed
              loses 10 every 14 days without activity
              band middle from 20
              band high from 40
            """,
            "PB3011");

    [Fact]
    public void Bands_that_meet_leave_no_gap() =>
        Check.Diagnostics(
            """
            score interest from 0 to 100
              +10 for page_viewed
              loses 10 every 14 days without activity
              band low below 40
              band middle from 40
              band high from 50
            """,
            "PB3011");

    [Fact]
    public void A_score_without_bands_has_no_gap() =>
        Check.Diagnostics(
            """
            score interest from 0 to 100
              +10 for page_viewed
              loses 10 every 14 days without activity
            """,
            "PB3011");
}
