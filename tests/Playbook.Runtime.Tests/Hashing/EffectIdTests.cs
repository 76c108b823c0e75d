using Playbook.Runtime.Hashing;
using Shouldly;
using Xunit;

namespace Playbook.Runtime.Tests.Hashing;

public sealed class EffectIdTests
{
    [Fact]
    public void An_identity_reads_as_the_place_the_lead_and_the_counts()
    {
        var statement = EffectId.StatementOf("warm_inbound", "nurture", "help", "send roi_guide by email");
        new EffectId(statement, "lead-7", 1, 2, 3).ToString()
            .ShouldBe("warm_inbound/nurture/help/send%20roi_guide%20by%20email/lead-7/1/2/3");
    }

    [Theory]
    [InlineData("a/b", "c", "a", "b/c")]
    [InlineData("a%2Fb", "c", "a/b", "c")]
    [InlineData("a", "b\n", "a", "b")]
    [InlineData("a", "", "", "a")]
    public void Different_parts_never_give_one_text(string play, string lead, string otherPlay, string otherLead)
    {
        var one = new EffectId(EffectId.StatementOf("p", play, "s", "x"), lead, 1, 1, 1);
        var other = new EffectId(EffectId.StatementOf("p", otherPlay, "s", "x"), otherLead, 1, 1, 1);
        one.ShouldNotBe(other);
        one.ToString().ShouldNotBe(other.ToString());
    }

    [Theory]
    [InlineData("lead-7")]
    [InlineData("Ana / Müller %2F \"x\"\n")]
    [InlineData("")]
    public void The_text_form_is_read_back_to_the_same_identity(string lead)
    {
        var id = new EffectId(EffectId.StatementOf("p", "play", "step", "task \"Call / mail\" 2"), lead, 10, 2, 1);
        EffectId.TryParse(id.ToString(), out var read).ShouldBeTrue();
        read.ShouldBe(id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("p/a/s/x/lead/1/1")]
    [InlineData("p/a/s/x/lead/1/1/1/1")]
    [InlineData("p/a/s/x/lead/one/1/1")]
    [InlineData("p/a/s/x/lead/01/1/1")]
    [InlineData("p/a/s/x/lead/-1/1/1")]
    [InlineData("p/a/s x/lead/1/1/1")]
    [InlineData("p/a/s/x/l%65ad/1/1/1")]
    public void A_text_that_is_no_identity_is_refused(string? text) => EffectId.TryParse(text, out _).ShouldBeFalse();
}
