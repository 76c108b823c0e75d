using Playbook.Compiler.Binding;
using Playbook.Compiler.Prelude;
using Playbook.Compiler.Symbols;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Prelude;

public sealed class PreludeTests
{
    [Fact]
    public void The_prelude_has_no_finding_as_a_workspace_of_its_own() =>
        PreludeLibrary.Trees.SelectMany(tree => tree.GetDiagnostics()).ShouldBeEmpty();

    [Fact]
    public void An_empty_workspace_has_the_prelude_and_no_finding()
    {
        var compilation = Compilation.Create([]);

        compilation.GetDiagnostics().ShouldBeEmpty();
        compilation.BoundWorkspace.LeadFields.Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Every_result_is_an_event() =>
        ResultEvents.Names.Except(Compilation.Create([]).BoundWorkspace.Events.Select(item => item.Event.Name))
            .ShouldBeEmpty();

    [Fact]
    public void The_phone_needs_consent_and_rests_at_the_weekend()
    {
        var phone = Compilation.Create([]).BoundWorkspace.Channels.Single(channel => channel.Channel.Name == "phone");

        phone.Consent?.Name.ShouldBe("call_consent");
        phone.Caps.ShouldBeEmpty();
        var hours = phone.Hours.Single();
        (hours.From, hours.To, hours.Days.Length).ShouldBe((480, 1080, 5));
    }

    [Theory]
    [InlineData("guideline")]
    [InlineData("listen")]
    [InlineData("meeting")]
    [InlineData("focus")]
    [InlineData("objection")]
    [InlineData("competitor")]
    [InlineData("term")]
    [InlineData("voice")]
    [InlineData("tool")]
    [InlineData("training")]
    [InlineData("expert")]
    [InlineData("rollout")]
    [InlineData("risk")]
    [InlineData("brief")]
    [InlineData("fact")]
    [InlineData("rights")]
    [InlineData("market")]
    [InlineData("venue")]
    public void Every_kind_of_card_of_the_language_is_there(string kind) =>
        Compilation.Create([]).BoundWorkspace.CardKinds.Select(item => item.CardKind.Name).ShouldContain(kind);

    [Theory]
    [InlineData("unsubscribed", EventNature.Refusal)]
    [InlineData("email_opened", EventNature.Neutral)]
    [InlineData("form_submitted", EventNature.Engagement)]
    public void Events_say_what_they_mean(string name, EventNature nature) =>
        Compilation.Create([]).BoundWorkspace.Events.Single(item => item.Event.Name == name).Event.Nature
            .ShouldBe(nature);
}
