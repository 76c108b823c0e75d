using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class StaleFactRuleTests
{
    [Fact]
    public void A_figure_that_ran_out_last_month() => Check.Diagnostics(
        """
        fact stops "Time lost"
          states "Lines stood still"
          source "Own survey"
          dated 2020-05-01
          expires {|PB5001:2026-11-01|}

        """,
        "PB5001");

    [Fact]
    public void Also_among_others() => Check.Diagnostics(
        """
        fact stops "Time lost"
          states "Lines stood still"
          source "Own survey"
          dated 2020-05-01
          expires 2027-11-01

        fact hours "Time lost"
          states "Lines stood still"
          source "Own survey"
          dated 2020-05-01
          expires {|PB5001:2026-11-30|}

        """,
        "PB5001");

    [Fact]
    public void Today_it_still_holds() => Check.Diagnostics(
        """
        fact stops "Time lost"
          states "Lines stood still"
          source "Own survey"
          dated 2020-05-01
          expires 2026-12-01

        """,
        "PB5001");

    [Fact]
    public void An_old_figure_without_an_end_is_for_its_owner_to_judge() => Check.Diagnostics(
        """
        fact stops "Time lost"
          states "Lines stood still"
          source "Own survey"
          dated 2020-05-01

        """,
        "PB5001");
}
