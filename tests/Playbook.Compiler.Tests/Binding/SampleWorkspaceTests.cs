using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

public sealed class SampleWorkspaceTests
{
    [Fact]
    public void The_library_of_playbooks_has_no_error() =>
        Library().GetDiagnostics()
            .Where(finding => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
            .Select(finding => $"{finding}: {finding.Words.Message}")
            .ShouldBeEmpty();

    [Fact]
    public void Plays_come_by_playbook_and_place()
    {
        var plays = Library().BoundWorkspace.Plays;

        plays.Select(play => play.Play)
            .Select(play => (play.Playbook?.Name ?? "", play.Playbook?.Version ?? 0, play.Location.Span.Start))
            .ShouldBeInOrder();
        plays.ShouldContain(play => play.Play.QualifiedName == "warm_inbound.nurture");
    }

    private static Compilation Library()
    {
        var folder = RepositoryFolder.PathOf("playbooks");
        return Compilation.Create(Directory.GetFiles(folder, "*.playbook")
            .Select(file => SyntaxTree.ParseText(File.ReadAllText(file), Path.GetFileName(file))));
    }
}
