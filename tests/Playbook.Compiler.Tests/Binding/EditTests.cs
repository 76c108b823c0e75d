using Playbook.Compiler.Binding;
using Playbook.Compiler.Syntax;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

public sealed class EditTests
{
    private const int Files = 200;

    [Fact]
    public void An_edit_inside_a_file_binds_that_file_alone()
    {
        var (before, file) = Workspace();
        before.GetDiagnostics().ShouldBeEmpty();
        before.FilesBound.ShouldBe(Files);

        var after = before.ReplaceSyntaxTree(file, Tree(7, "wait 3 days"));

        after.GetDiagnostics().ShouldBeEmpty();
        after.FilesBound.ShouldBe(1);
    }

    [Fact]
    public void An_edit_that_others_can_see_binds_all()
    {
        var (before, file) = Workspace();
        before.GetDiagnostics();

        var renamed = SyntaxTree.ParseText(Text(7, "finish", "renamed"), "f007.playbook");
        var after = before.ReplaceSyntaxTree(file, renamed);

        after.GetDiagnostics().ShouldBeEmpty();
        after.FilesBound.ShouldBe(Files);
    }

    [Fact]
    public void After_an_edit_all_is_as_if_compiled_anew()
    {
        var (before, file) = Workspace();
        before.GetDiagnostics();
        // The lines move and a mistake comes in, while what others see stays as it was.
        var edited = SyntaxTree.ParseText("# a remark\n\n" + Text(7, "notify nobody", "play7"), "f007.playbook");

        var after = before.ReplaceSyntaxTree(file, edited);

        var anew = Compilation.Create(after.SyntaxTrees);
        after.GetDiagnostics().ShouldBe(anew.GetDiagnostics());
        after.GetDiagnostics().Single().Code.ShouldBe("PB2001");
        after.BoundWorkspace.Plays.ShouldBe(anew.BoundWorkspace.Plays, new PlayComparer());
        after.FilesBound.ShouldBe(1);
    }

    [Fact]
    public void A_symbol_is_found_where_it_stands_now()
    {
        var (before, file) = Workspace();
        var symbol = before.BoundWorkspace.Plays[7].Play;
        var edited = SyntaxTree.ParseText("# a remark\n" + Text(7, "finish", "play7"), "f007.playbook");

        var after = before.ReplaceSyntaxTree(file, edited);

        var moved = after.LocationOf(symbol).ShouldNotBeNull();
        moved.Span.Start.ShouldBe(symbol.Location.Span.Start + "# a remark\n".Length);
    }

    [Fact]
    public void Files_come_and_go()
    {
        var (before, file) = Workspace();
        var newcomer = SyntaxTree.ParseText("segment new_ones\n  lead in book007.few7\n", "new.playbook");

        var more = before.AddSyntaxTrees(newcomer);
        more.GetDiagnostics().ShouldBeEmpty();

        var less = more.RemoveSyntaxTree(file);
        less.GetDiagnostics().Single().Code.ShouldBe("PB2003");
        less.SyntaxTrees.Length.ShouldBe(Files);
    }

    [Fact]
    public void Exports_are_equal_exactly_where_others_see_no_difference()
    {
        var (before, file) = Workspace();
        var exports = before.GetExports(file);

        Exports(before, file, Tree(7, "wait 9 days")).ShouldBe(exports);
        Exports(before, file, SyntaxTree.ParseText(Text(7, "finish", "renamed"), "f007.playbook"))
            .ShouldNotBe(exports);
    }

    private static Compiler.Symbols.Declaring.FileExports Exports(
        Compilation before, SyntaxTree file, SyntaxTree replacement) =>
        before.ReplaceSyntaxTree(file, replacement).GetExports(replacement);

    private static (Compilation Compilation, SyntaxTree Seventh) Workspace()
    {
        var trees = Enumerable.Range(0, Files).Select(number => Tree(number, "wait 2 days")).ToArray();
        return (Compilation.Create(trees), trees[7]);
    }

    private static SyntaxTree Tree(int number, string statement) =>
        SyntaxTree.ParseText(Text(number, statement, $"play{number}"), $"f{number:000}.playbook");

    private static string Text(int number, string statement, string play) => $"""
        playbook book{number:000}

        segment few{number}
          lead.employees below {number + 1}

        play {play}
          for few{number}
          on form_submitted
          step first
            {statement}
            finish
        """;

    private sealed class PlayComparer : IEqualityComparer<Compiler.Binding.Declarations.BoundPlay>
    {
        public bool Equals(Compiler.Binding.Declarations.BoundPlay? x, Compiler.Binding.Declarations.BoundPlay? y) =>
            x?.Play.Equals(y?.Play) == true && x.Location == y?.Location;

        public int GetHashCode(Compiler.Binding.Declarations.BoundPlay play) => play.Play.GetHashCode();
    }
}
