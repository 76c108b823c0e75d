using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class UntrainedRoleRuleTests
{
    [Fact]
    public void A_role_that_is_not_on_the_list_of_its_training() => Check.Diagnostics(
        """
        team sales "Sales"

        role caller "Caller"
          in sales
          needs opening

        role head "Head"
          in sales

        training {|PB4044:opening|} "Opening"
          teaches "When to stop"
          roles head

        tool log "Log"
          capability "Notes"
          users head

        """,
        "PB4044");

    [Fact]
    public void Nor_on_that_of_its_tool() => Check.Diagnostics(
        """
        team sales "Sales"

        role caller "Caller"
          in sales
          needs opening, log

        role head "Head"
          in sales

        training opening "Opening"
          teaches "When to stop"
          roles caller, head

        tool {|PB4044:log|} "Log"
          capability "Notes"
          users head

        """,
        "PB4044");

    [Fact]
    public void On_the_list_it_is_trained() => Check.Diagnostics(
        """
        team sales "Sales"

        role caller "Caller"
          in sales
          needs opening

        role head "Head"
          in sales

        training opening "Opening"
          teaches "When to stop"
          roles caller

        tool log "Log"
          capability "Notes"
          users head

        """,
        "PB4044");

    [Fact]
    public void A_tool_without_a_list_is_for_everybody() => Check.Diagnostics(
        """
        team sales "Sales"

        role caller "Caller"
          in sales
          needs opening, log

        role head "Head"
          in sales

        training opening "Opening"
          teaches "When to stop"
          roles head, caller

        tool log "Log"
          capability "Notes"

        """,
        "PB4044");
}
