using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class HoursOverMidnightRuleTests
{
    [Fact]
    public void A_night_on_weekdays_ends_on_a_saturday() => Check.Diagnostics(
        """
        channel night "Night"
          medium sms
          {|PB3035:hours monday to friday 18:00 to 08:00|}

        """,
        "PB3035");

    [Fact]
    public void So_does_one_that_is_said_beside_another_line() => Check.Diagnostics(
        """
        channel night "Night"
          medium sms
          hours monday to friday 09:00 to 12:00
          {|PB3035:hours saturday 22:00 to 02:00|}

        """,
        "PB3035");

    [Fact]
    public void A_day_is_a_day() => Check.Diagnostics(
        """
        channel night "Night"
          medium sms
          hours monday to friday 08:00 to 18:00

        """,
        "PB3035");

    [Fact]
    public void Every_night_is_every_night() => Check.Diagnostics(
        """
        channel night "Night"
          medium sms
          hours 22:00 to 06:00

        """,
        "PB3035");
}
