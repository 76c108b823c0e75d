using Playbook.Cli.Files;
using Playbook.Compiler.Diagnostics;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Files;

public sealed class FileWriterTests
{
    [Fact]
    public void A_file_is_replaced_and_nothing_is_left_beside_it()
    {
        using var sandbox = new Sandbox().With("a.playbook", "old");

        FileWriter.Write(sandbox.PathOf("a.playbook"), "a.playbook", "\uFEFFnew", new DiagnosticBag()).ShouldBeTrue();
        File.ReadAllBytes(sandbox.PathOf("a.playbook")).ShouldBe([0xEF, 0xBB, 0xBF, .. "new"u8]);
        sandbox.Files().ShouldBe(["a.playbook"]);
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        using var sandbox = new Sandbox().With("a.playbook", "old");
        File.CreateSymbolicLink(sandbox.PathOf("b.playbook"), "a.playbook");

        FileWriter.Write(sandbox.PathOf("b.playbook"), "b.playbook", "new", new DiagnosticBag()).ShouldBeTrue();
        sandbox.Read("a.playbook").ShouldBe("new");
        new FileInfo(sandbox.PathOf("b.playbook")).LinkTarget.ShouldBe("a.playbook");
    }

    [Fact]
    public void What_cannot_be_written_is_said_and_nothing_changes()
    {
        using var sandbox = new Sandbox().With("folder/a.playbook", "old");
        var diagnostics = new DiagnosticBag();

        FileWriter.Write(sandbox.PathOf("folder"), "folder", "new", diagnostics).ShouldBeFalse();
        diagnostics.ToImmutable().ShouldHaveSingleItem().Code.ShouldBe("PB6017");
        sandbox.Files().ShouldBe(["folder/a.playbook"]);
    }
}
