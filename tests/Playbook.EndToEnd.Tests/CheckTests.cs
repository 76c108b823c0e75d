using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.EndToEnd.Tests;

public sealed class CheckTests
{
    private static readonly string Library = RepositoryFolder.PathOf("playbooks");

    [Fact]
    public void The_library_has_no_finding_that_its_author_would_act_on()
    {
        var result = ToolProcess.Run(Library, "check", "--fail-on", "warning");

        result.ExitCode.ShouldBe(0, result.Output);
        result.Error.ShouldContain(" files.");
    }

    [Fact]
    public void Three_slips_of_one_word_give_three_messages_that_teach()
    {
        using var folder = new TemporaryFolder(Library, "*.playbook");
        folder.Replace("warm-inbound.playbook", "send roi_guide by email", "send roi_gide by email");
        folder.Replace("warm-inbound.playbook", "wait 5 days", "wait 5 dys");
        folder.Replace("warm-inbound.playbook", "call by sales within 8", "cal by sales within 8");
        var result = ToolProcess.Run(folder.Path, "check", "warm-inbound.playbook");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldNotContain("\u001b", customMessage: "colours are for terminals");
        Snapshot.Match(result.Output + result.Error, "three-slips");
    }

    [Fact]
    public void A_start_made_by_new_checks_clean()
    {
        using var folder = new TemporaryFolder();
        ToolProcess.Run(folder.Path, "new", "campaigns").ExitCode.ShouldBe(0);
        var result = ToolProcess.Run(folder.Path, "check", "campaigns", "--fail-on", "info");

        result.ExitCode.ShouldBe(0, result.Output);
    }

    [Fact]
    public void A_folder_that_is_not_there_ends_with_two_and_no_result()
    {
        using var folder = new TemporaryFolder();
        var result = ToolProcess.Run(folder.Path, "check", "nowhere");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("PB6010");
    }
}
