using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class PaceContradictionRuleTests
{
    [Fact]
    public void A_least_pace_above_the_greatest_is_found() =>
        Check.Diagnostics(
            """
            playbook loud "Loud"
              {|PB5008:promises at least 5 touches per 7 days|}
              promises at most 3 touches per 7 days
            """,
            "PB5008");

    [Fact]
    public void A_greatest_pace_over_a_longer_time_contradicts_too() =>
        Check.Diagnostics(
            """
            playbook loud "Loud"
              {|PB5008:promises at least 5 touches per 7 days|}
              promises at most 4 touches per 14 days
            """,
            "PB5008");

    [Fact]
    public void A_least_pace_below_the_greatest_can_be_kept() =>
        Check.Diagnostics(
            """
            playbook loud "Loud"
              promises at least 2 touches per 7 days
              promises at most 3 touches per 7 days
            """,
            "PB5008");

    [Fact]
    public void A_greatest_pace_over_a_shorter_time_leaves_room() =>
        Check.Diagnostics(
            """
            playbook loud "Loud"
              promises at least 5 touches per 7 days
              promises at most 3 touches per 1 day
            """,
            "PB5008");
}
