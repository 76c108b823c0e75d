using System.Collections.Immutable;
using Playbook.Cli.Files;
using Playbook.Compiler.Diagnostics;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Files;

public sealed class WorkspaceFinderTests
{
    [Fact]
    public void A_file_brings_the_workspace_above_it()
    {
        using var sandbox = new Sandbox()
            .With("workspace.playbook", "").With("spring/a.playbook", "").With("b.playbook", "");
        var workspace = Find(sandbox, "spring/a.playbook").Found.ShouldHaveSingleItem();

        workspace.Files.Select(file => file.Path).ShouldBe(["b.playbook", "spring/a.playbook", "workspace.playbook"]);
        workspace.Named.ShouldBe(["spring/a.playbook"]);
    }

    [Fact]
    public void A_folder_names_all_that_lies_in_it()
    {
        using var sandbox = new Sandbox()
            .With("workspace.playbook", "").With("spring/a.playbook", "").With("b.playbook", "");

        Find(sandbox, "spring").Found.ShouldHaveSingleItem().Named.ShouldBe(["spring/a.playbook"]);
        Find(sandbox, ".").Found.ShouldHaveSingleItem().Named.Count.ShouldBe(3);
        Find(sandbox).Found.ShouldHaveSingleItem().Named.Count.ShouldBe(3);
    }

    [Fact]
    public void Without_a_workspace_file_a_file_stands_alone_and_a_folder_for_itself()
    {
        using var sandbox = new Sandbox().With("a.playbook", "").With("b.playbook", "");

        Find(sandbox, "a.playbook").Found.ShouldHaveSingleItem().Files.ShouldHaveSingleItem().Path
            .ShouldBe("a.playbook");
        Find(sandbox, ".").Found.ShouldHaveSingleItem().Files.Length.ShouldBe(2);
    }

    [Fact]
    public void Two_files_of_one_workspace_are_one_workspace()
    {
        using var sandbox = new Sandbox().With("workspace.playbook", "").With("a.playbook", "").With("b.playbook", "");

        Find(sandbox, "a.playbook", "b.playbook").Found.ShouldHaveSingleItem().Named
            .ShouldBe(["a.playbook", "b.playbook"], ignoreOrder: true);
    }

    [Fact]
    public void Hidden_folders_and_those_of_builds_are_passed_over()
    {
        using var sandbox = new Sandbox().With("a.playbook", "").With(".git/b.playbook", "")
            .With("obj/c.playbook", "");

        Find(sandbox, ".").Found.ShouldHaveSingleItem().Files.ShouldHaveSingleItem().Path.ShouldBe("a.playbook");
    }

    [Theory]
    [InlineData("campains", "PB6010", "did you mean `campaigns`?")]
    [InlineData("nothing", "PB6010", "")]
    [InlineData("empty", "PB6011", "")]
    [InlineData("notes.md", "PB6015", "")]
    public void What_is_not_there_is_said(string argument, string code, string help)
    {
        using var sandbox = new Sandbox().With("campaigns/a.playbook", "").With("empty/x.txt", "")
            .With("notes.md", "");
        var (found, diagnostics) = Find(sandbox, argument);

        found.ShouldBeEmpty();
        var finding = diagnostics.ShouldHaveSingleItem();
        finding.Code.ShouldBe(code);
        finding.Words.Help.ShouldContain(help);
    }

    [Fact]
    public void A_link_inside_of_the_workspace_is_read_and_one_that_leaves_it_is_not()
    {
        using var sandbox = new Sandbox().With("secret.playbook", "elsewhere").With("w/a.playbook", "inside");
        File.CreateSymbolicLink(sandbox.PathOf("w/b.playbook"), sandbox.PathOf("w/a.playbook"));
        File.CreateSymbolicLink(sandbox.PathOf("w/c.playbook"), "../secret.playbook");
        Directory.CreateSymbolicLink(sandbox.PathOf("w/loop"), sandbox.PathOf("w"));
        var (found, diagnostics) = Find(sandbox, "w");

        found.ShouldHaveSingleItem().Files.Select(file => file.Path).ShouldBe(["a.playbook", "b.playbook"]);
        var finding = diagnostics.ShouldHaveSingleItem();
        finding.Code.ShouldBe("PB6014");
        finding.Location.Path.ShouldBe("w/c.playbook");
    }

    [Fact]
    public void A_folder_reached_through_a_link_is_its_own_workspace()
    {
        using var sandbox = new Sandbox().With("real/a.playbook", "");
        Directory.CreateSymbolicLink(sandbox.PathOf("link"), sandbox.PathOf("real"));

        Find(sandbox, "link").Found.ShouldHaveSingleItem().Files.ShouldHaveSingleItem().Path.ShouldBe("a.playbook");
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_named_with_their_place()
    {
        using var sandbox = new Sandbox().With("good.playbook", "");
        File.WriteAllBytes(sandbox.PathOf("bad.playbook"), [.. "one\ntw"u8, 0xE9, .. " three"u8]);
        var (found, diagnostics) = Find(sandbox, ".");

        found.ShouldHaveSingleItem().Files.ShouldHaveSingleItem().Path.ShouldBe("good.playbook");
        diagnostics.ShouldHaveSingleItem().Words.Message
            .ShouldBe("Expected text in UTF-8, found the byte E9 in line 2, column 3.");
    }

    [Fact]
    public void Every_character_of_a_file_is_kept()
    {
        using var sandbox = new Sandbox();
        File.WriteAllBytes(sandbox.PathOf("a.playbook"), [0xEF, 0xBB, 0xBF, .. "x\r\ny\0"u8]);

        Find(sandbox, ".").Found.ShouldHaveSingleItem().Files.ShouldHaveSingleItem().Text.ShouldBe("\uFEFFx\r\ny\0");
    }

    private static (ImmutableArray<Workspace> Found, ImmutableArray<Diagnostic> Diagnostics) Find(
        Sandbox sandbox, params string[] arguments)
    {
        var diagnostics = new DiagnosticBag();
        var found = new WorkspaceFinder(sandbox.Host(), diagnostics).Find(arguments);
        return (found, diagnostics.ToImmutable());
    }
}
