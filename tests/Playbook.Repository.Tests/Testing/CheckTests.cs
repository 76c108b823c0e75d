using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Repository.Tests.Testing;

public sealed class CheckTests
{
    [Fact]
    public void A_marked_finding_that_comes_passes() =>
        Check.Diagnostics("one {|PB6002:two|}", _ => [FindingAt(4, 3)]);

    [Fact]
    public void A_marked_finding_that_does_not_come_fails() =>
        Should.Throw<ShouldAssertException>(() => Check.Diagnostics("one {|PB6002:two|}", _ => []))
            .Message.ShouldContain("- test.playbook    1:5   PB6002 `two`");

    [Fact]
    public void A_finding_that_is_not_marked_fails() =>
        Should.Throw<ShouldAssertException>(() => Check.Diagnostics("one two", _ => [FindingAt(4, 3)]))
            .Message.ShouldContain("+ test.playbook    1:5   PB6002 `two`");

    [Fact]
    public void A_finding_beside_its_mark_fails() =>
        Should.Throw<ShouldAssertException>(() => Check.Diagnostics("one {|PB6002:two|}", _ => [FindingAt(0, 3)]));

    [Fact]
    public void The_same_finding_twice_fails() =>
        Should.Throw<ShouldAssertException>(
            () => Check.Diagnostics("one {|PB6002:two|}", _ => [FindingAt(4, 3), FindingAt(4, 3)]));

    [Fact]
    public void Findings_outside_of_the_codes_asked_for_are_passed_over() =>
        Check.Diagnostics("one two", _ => [FindingAt(4, 3)], "PB20", "PB3");

    private static Diagnostic FindingAt(int start, int length) =>
        Diagnostic.Create("PB6002", new SourceLocation("test.playbook", new TextSpan(start, length)), "eror", "");
}
