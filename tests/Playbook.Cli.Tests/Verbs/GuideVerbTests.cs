using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class GuideVerbTests
{
    [Fact]
    public void A_start_made_by_new_prints_a_guide_a_pack_for_each_role_a_poster_cards_and_forms()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");
        var result = sandbox.Run("guide");

        result.ExitCode.ShouldBe(0, result.Error + result.Output);
        var prints = sandbox.Files().Where(file => file.StartsWith("guides/")).ToArray();
        prints.ShouldContain(file => file.EndsWith("/guide.html"));
        prints.ShouldContain(file => file.Contains("/pack-"));
        prints.ShouldContain(file => file.EndsWith("/wall.html"));
        prints.ShouldContain(file => file.EndsWith("/forms.html"));
        prints.ShouldAllBe(file => file.EndsWith(".html"));
    }

    [Fact]
    public void The_same_playbook_prints_the_same_bytes()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");
        sandbox.Run("guide", "--output", "one");
        sandbox.Run("guide", "--output", "two");

        var prints = sandbox.Files().Where(file => file.StartsWith("one/")).ToArray();
        prints.ShouldNotBeEmpty();
        foreach (var print in prints)
            sandbox.Read("two" + print[3..]).ShouldBe(sandbox.Read(print));
    }

    [Theory]
    [InlineData("--paper", "a5", "PB6509")]
    [InlineData("--language", "xx", "PB6507")]
    [InlineData("--theme", "nowhere", "PB6010")]
    [InlineData("--theme", "workspace.playbook", "PB6016")]
    [InlineData("--since", "nowhere", "PB6010")]
    [InlineData("--role", "nobody", "PB6505")]
    [InlineData("--section", "ZZ", "PB6506")]
    public void What_is_not_there_is_told_before_anything_is_printed(string option, string value, string code)
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");
        var result = sandbox.Run("guide", option, value);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(code);
        sandbox.Files().ShouldNotContain(file => file.StartsWith("guides/"));
    }

    [Fact]
    public void Sections_are_named_once_and_one_that_says_nothing_of_a_playbook_is_told()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");

        sandbox.Run("guide", "--section", "ZZ").Error.ShouldContain("There are: C0, C1, ");
        var result = sandbox.Run("guide", "--section", "Z1");
        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("PB6514");
        result.Output.ShouldContain("Z1");
        sandbox.Run("guide", "--section", "F1").Output.ShouldNotContain("PB6514");
    }

    [Fact]
    public void An_earlier_version_without_the_playbook_is_told_and_the_rest_is_printed()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");
        using var before = new Sandbox().With("other.playbook", "playbook other \"Other\"\n");
        var without = sandbox.Run("guide", "--since", before.PathOf("other.playbook"));
        var with = sandbox.Run("guide", "--since", sandbox.PathOf("workspace.playbook"));

        without.Output.ShouldContain("PB6513");
        without.ExitCode.ShouldBe(0);
        sandbox.Files().ShouldContain(file => file.StartsWith("guides/"));
        with.Output.ShouldNotContain("PB6513");
    }

    [Fact]
    public void A_folder_that_can_not_be_written_is_told_and_nothing_is_left_half_written()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");
        sandbox.With("taken", "a file where the folder should be");
        var result = sandbox.Run("guide", "--output", "taken");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("PB6017");
        sandbox.Read("taken").ShouldBe("a file where the folder should be");
    }

    [Fact]
    public void Where_one_print_can_not_be_written_the_others_stay_as_they_were()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("new");
        sandbox.Run("guide").ExitCode.ShouldBe(0);
        var prints = sandbox.Files().Where(file => file.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        prints.Length.ShouldBeGreaterThan(2);
        foreach (var print in prints)
            sandbox.With(print, "earlier");
        File.Delete(sandbox.PathOf(prints[^1]));
        sandbox.With(prints[^1] + "/mine.txt", "a folder of the same name");
        var before = sandbox.Files();
        var result = sandbox.Run("guide");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("PB6017");
        result.Error.ShouldContain(prints[^1]);
        sandbox.Files().ShouldBe(before);
        prints[..^1].ShouldAllBe(print => sandbox.Read(print) == "earlier");
    }

    [Fact]
    public void A_finding_names_the_file_as_seen_from_where_the_command_runs()
    {
        using var sandbox = new Sandbox();
        sandbox.With("shop/workspace.playbook", "workspace shop \"Shop\"\n  language 1\n\nteam shop \"Shop\"\n");
        sandbox.With(
            "shop/a.playbook",
            "playbook spring \"Spring\"\n  owner shop\n  version 1\n  effective 2027-01-04\n\n"
            + "play answer \"An answer\"\n  on question_asked\n  step say\n    notify shop \"Somebody asks\"\n\n"
            + "scenario \"Nobody is told\"\n  lead ann\n  at monday 09:00 question_asked\n  expect no notify shop\n");
        sandbox.Run("guide", "shop").Output.ShouldContain("shop/a.playbook:11:");
    }

    [Fact]
    public void A_mistake_in_the_playbook_prints_nothing()
    {
        using var sandbox = new Sandbox();
        sandbox.With("workspace.playbook", "workspace acme \"Acme\"\n  language 1\n");
        sandbox.With("a.playbook", "playbook spring \"Spring\"\n  owner marketting\n  version 1\n");
        sandbox.Run("guide").ExitCode.ShouldBe(1);
        sandbox.Files().ShouldNotContain(file => file.EndsWith(".html"));
    }
}
