using System.Text.RegularExpressions;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

/// <summary>What the project has to teach can be said: one workspace says each row of the table.</summary>
public sealed partial class PracticeTests
{
    private const int Rows = 92;

    private static readonly string Text = File.ReadAllText(RepositoryFolder.PathOf(
        "tests", "Playbook.Compiler.Tests", "Binding", "practices.playbook"));

    [Fact]
    public void Every_row_stands_beside_lines_that_say_it()
    {
        var said = Row().Matches(Text).Select(match => int.Parse(match.Groups[1].Value)).ToHashSet();

        Enumerable.Range(1, Rows).Except(said).ShouldBeEmpty();
    }

    [Fact]
    public void And_all_of_it_has_a_meaning()
    {
        var workspace = Workspaces.CompileSound(Text).BoundWorkspace;

        workspace.Plays.Length.ShouldBe(6);
        workspace.Cards.Select(card => card.Card.KindName).Distinct().Count().ShouldBe(18);
    }

    [GeneratedRegex(@"\brow (\d+)")]
    private static partial Regex Row();
}
