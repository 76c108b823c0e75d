using AngleSharp.Dom;
using Playbook.Guides.Tests.Building;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Printing;

/// <summary>The front page of a role takes at most eight steps, and no more than have room on it.</summary>
public class RoleFrontTests
{
    private static (int Front, int More) Steps(int count, string words)
    {
        var tasks = string.Join(
            '\n', Enumerable.Range(1, count).Select(step => $"    task \"{step} {words}\" for desk"));
        var text = $"""
            team desk "Desk"
            playbook a "A"
              owner desk
              version 1
            play p "P"
              on form_submitted
              step s
            {tasks}
            """;
        var options = GuideOptions.Default with { Prints = [GuidePrintKind.RolePack] };
        var pack = PrintedPage.Parse(GuidePrinter.Print(TextWorkspace.Input(text), options).Documents.Single());
        var rows = pack.QuerySelectorAll(".role-steps tbody tr");
        return (rows.Count(row => row.Closest(".continuation") is null),
            rows.Count(row => row.Closest(".continuation") is not null));
    }

    [Fact]
    public void Short_steps_are_eight_on_the_front()
    {
        Steps(8, "Ring").ShouldBe((8, 0));
        Steps(9, "Ring").ShouldBe((8, 1));
    }

    [Fact]
    public void Long_steps_are_as_many_as_have_room()
    {
        var (front, more) = Steps(8, string.Join(' ', Enumerable.Repeat("wonderful", 40)));
        front.ShouldBeInRange(1, 6);
        (front + more).ShouldBe(8);
    }
}
