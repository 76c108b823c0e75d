using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class CapOverMidnightRuleTests
{
    [Fact]
    public void A_channel_without_hours_is_open_at_midnight() => Check.Diagnostics(
        """
        channel night "Night"
          medium sms
          {|PB3031:at most 2 per calendar day|}

        """,
        "PB3031");

    [Fact]
    public void So_is_one_whose_hours_cross_it() => Check.Diagnostics(
        """
        channel night "Night"
          medium sms
          {|PB3031:at most 1 per calendar day|}
          hours 20:00 to 02:00

        """,
        "PB3031");

    [Fact]
    public void A_channel_that_is_closed_at_midnight_is_fine() => Check.Diagnostics(
        """
        channel night "Night"
          medium sms
          at most 2 per calendar day
          hours 08:00 to 20:00

        """,
        "PB3031");

    [Fact]
    public void An_exact_length_holds_the_burst_too() => Check.Diagnostics(
        """
        channel night "Night"
          medium sms
          at most 2 per calendar day
          at most 2 per 12 hours

        """,
        "PB3031");
}
