using Playbook.Compiler.Symbols;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

public sealed class CardTests
{
    [Fact]
    public void A_line_may_have_two_parts_and_lists()
    {
        var card = Workspaces.CompileSound("""
            role legal

            guideline posting
              can "Say where you work", "Ask questions"
              instead of "Arguing" do "Ask what happened"
              ask legal about "prices", "jobs"
            """).BoundWorkspace.Cards.Single();

        card.EntriesOf("can").Select(entry => entry.Value.ToString())
            .ShouldBe(["\"Say where you work\"", "\"Ask questions\""]);
        card.EntriesOf("instead of").Select(entry => (entry.Value, entry.Second))
            .ShouldBe([(new TextValue("Arguing"), new TextValue("Ask what happened"))]);
        card.EntriesOf("ask").Select(entry => ((ReferenceValue)entry.Value).Symbol.Name + " " + entry.Second)
            .ShouldBe(["legal \"prices\"", "legal \"jobs\""]);
    }

    [Fact]
    public void A_company_adds_kinds_and_uses_them_as_types()
    {
        var compilation = Workspaces.CompileSound("""
            kind plant "Plant"
              makes text, required
              head role

            kind visit "Visit"
              plant plant, required, many
              seats number

            role guide_role "Guide"

            plant cologne
              makes "bottles"
              head guide_role

            visit spring
              plant cologne
            """);

        compilation.BoundWorkspace.Cards.Select(card => card.Card.Name).ShouldBe(["cologne", "spring"]);
    }

    [Fact]
    public void Each_mistake_on_a_card_has_its_finding() => Check.Diagnostics("""
        {|PB2502:listen forum|}
          hear "complaints"
          venue "The forum"

        voice ours
          message "Plain help"
          {|PB2503:message "Plainer help"|}
          {|PB2501:tune|} "warm"

        tool crm
          cost {|PB2101:"much"|}
          users {|PB2001:salez|}
        """, Workspaces.Findings);
}
