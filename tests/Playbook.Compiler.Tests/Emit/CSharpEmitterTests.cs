using System.Collections.Immutable;
using Playbook.Compiler.Emit;
using Playbook.Compiler.Tests.Flow;
using Playbook.Compiler.Text;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Emit;

public sealed class CSharpEmitterTests
{
    [Fact]
    public void The_sample_is_emitted_as_approved()
    {
        var files = Emit(Graphs.Sample);

        Snapshot.Match(string.Concat(files.Select(file => $"// === {file.Name}\n{file.Text}\n")), "sample", "cs.txt");
    }

    [Fact]
    public void The_same_workspace_gives_the_same_bytes()
    {
        var first = Emit(Graphs.Sample);
        var second = Emit(Graphs.Sample.Reverse());

        second.ShouldBe(first);
    }

    [Fact]
    public void AddPlaybooks_is_emitted_only_on_request()
    {
        var graph = Graphs.Of(Graphs.Sample);

        var without = CSharpEmitter.Emit(graph, _ => null);
        var with = CSharpEmitter.Emit(graph, _ => null, new CSharpEmitOptions { AddsPlaybooks = true });

        without.ShouldAllBe(file => !file.Text.Contains("IServiceCollection"));
        with.Count(file => file.Text.Contains("AddPlaybooks(this IServiceCollection")).ShouldBe(1);
    }

    private static ImmutableArray<EmittedFile> Emit(IEnumerable<SourceFile> files)
    {
        var sources = files.ToDictionary(file => file.Path, file => SourceText.From(file.Text));
        return CSharpEmitter.Emit(Graphs.Of(files), path => sources.GetValueOrDefault(path));
    }
}
