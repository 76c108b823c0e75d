using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

/// <summary>Independent mistakes give as many messages, each on its culprit, in whatever order they stand.</summary>
public sealed class MistakeCountTests
{
    private static readonly string[] Mistakes =
    [
        "segment a\n  lead.{|PB2004:countri|} is \"DE\"\n",
        "segment b\n  lead.employees above {|PB2101:\"fifty\"|}\n",
        "segment c\n  lead.country {|PB2102:above 5|}\n",
        "segment d\n  lead.stage is {|PB2006:custommer|}\n",
        "segment e\n  {|PB2001:page_vewed|} in the last 3 days where path starts with \"/\"\n",
        "signal f\n  page_viewed where {|PB2005:pth|} starts with \"/\"\n",
        "signal g\n  {|PB2208:unsubscribed|}\n",
        "channel h\n  needs consent {|PB2116:lead.country|}\n",
        "content i\n  gives \"x\"\n  {|PB2202:gives \"y\"|}\n",
        "play j\n  on {|PB2001:form_submited|} as form\n  step one\n    finish\n",
        "play k\n  on form_submitted\n  step one\n    wait 1 day\n"
        + "    repeat {|PB2007:tow|} after 1 day, at most 2 times\n",
        "play l\n  on form_submitted\n  step one\n    call by {|PB2001:slaes|} within 2 days\n",
        "score m from 0 to 10\n  +1 for page_viewed, once per {|PB2005:pathh|}\n"
        + "  band low below 5\n  band high from 5\n",
        "objection n\n  they say \"x\"\n  you say \"y\"\n  {|PB2501:they|} \"z\"\n",
        "role o\n  in {|PB2001:salse_team|}\n",
        "goal p\n  counts page_viewed\n  revenue {|PB2116:title|}\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void K_mistakes_give_k_messages_in_any_order(int seed)
    {
        var random = new Random(seed);
        var order = Mistakes.ToArray();
        random.Shuffle(order);
        Check.Diagnostics(string.Join("\n", order.Take(4 + (seed * 2))), Workspaces.Findings);
    }

    [Theory]
    [InlineData("signal ready_now\n  any of\n    big_deal\nevent big {|PB1201:deal|} \"Deal\" from lead\n")]
    [InlineData("signal ready_now\n  any of\n    big_deal\nevent {|PB1201:big-deal|} \"Deal\" from lead\n")]
    [InlineData("signal ready_now\n  any of\n    big_deal\nevent {|PB1201:\"Big deal\"|} from lead\n")]
    [InlineData("lead\n  size {|PB2117:integer|} from 1 to 5\n")]
    [InlineData("lead\n  size content {|PB2101:from 1 to 5|}\n")]
    public void What_follows_from_a_mistake_is_none(string marked) => Check.Diagnostics(marked, Workspaces.Findings);

    [Fact]
    public void All_together_give_one_each() => Check.Diagnostics(string.Join("\n", Mistakes), Workspaces.Findings);
}
