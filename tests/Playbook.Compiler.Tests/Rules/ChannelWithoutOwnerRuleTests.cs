using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class ChannelWithoutOwnerRuleTests
{
    [Fact]
    public void A_channel_of_nobody_is_found() =>
        Check.Diagnostics(
            """
            channel {|PB4038:letter|} "Letter"
              medium mail
            """,
            "PB4038");

    [Fact]
    public void A_public_channel_of_nobody_is_found() =>
        Check.Diagnostics(
            """
            channel {|PB4038:page|} "Company page"
              medium social
              public
            """,
            "PB4038");

    [Fact]
    public void A_channel_of_a_team_has_an_owner() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            channel page "Company page"
              medium social
              owner marketing
            """,
            "PB4038");

    [Fact]
    public void A_channel_of_a_role_has_an_owner() =>
        Check.Diagnostics(
            """
            role press "Press office"

            channel page "Company page"
              medium social
              public
              owner press
            """,
            "PB4038");
}
