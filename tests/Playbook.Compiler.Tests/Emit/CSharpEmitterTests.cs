using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Emit;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Tests.Flow;
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
        var without = Emit(Graphs.Sample);
        var with = Emit(Graphs.Sample, new CSharpEmitOptions { AddsPlaybooks = true });

        without.ShouldAllBe(file => !file.Text.Contains("IServiceCollection"));
        with.Count(file => file.Text.Contains(" AddPlaybooks(this ")).ShouldBe(1);
    }

    [Fact]
    public void An_edit_of_words_or_numbers_changes_the_code_of_its_own_file_alone()
    {
        var before = Emit(Graphs.Sample);
        var after = Emit(Graphs.Sample.Select(file => file with
        {
            Text = file.Text
                .Replace("step check_in\n    wait 5 days", "# a line more\n  step check_in\n    wait 6 days")
                .Replace("path starts with \"/pricing\"\n\nscore", "path starts with \"/prices\"\n\nscore")
                .Replace("lead.employees from 50 to 2000", "lead.employees from 50 to 3000"),
        }));

        after.Except(before).Select(file => file.Name).ShouldBe(["Playbooks.Acme.Code.WarmInbound.playbook.g.cs"]);
    }

    [Fact]
    public void An_event_that_two_playbooks_declare_is_one_record_with_the_fields_of_both()
    {
        var files = Emit(SourceFiles.Split("""
            playbook one
            event form_read from lead, engagement
              form text
            # file: two.playbook
            playbook two
            event form_read from lead, engagement
              pages number
            """));

        var text = string.Concat(files.Select(file => file.Text));
        text.Split("public sealed record FormRead ").Length.ShouldBe(2);
        text.ShouldContain("public string? Form { get; init; }");
        text.ShouldContain("public decimal? Pages { get; init; }");
    }

    [Fact]
    public void Names_of_playbooks_hide_no_name_of_the_run_time()
    {
        var files = Emit(SourceFiles.Split("""
            event effect from lead, engagement
              effect text
              equality_contract number
            event length from lead, neutral
              name text
            event string from lead, neutral
              at_once yes or no
            """));

        var text = string.Concat(files.Select(file => file.Text));
        text.ShouldContain("public sealed record Effect : ");
        text.ShouldContain("public string? Effect_2 { get; init; }");
        text.ShouldContain("public decimal? EqualityContract_2 { get; init; }");
        text.ShouldContain("public string? Name_2 { get; init; }");
    }

    [Fact]
    public void What_stands_in_for_broken_playbooks_has_the_same_types_and_members()
    {
        var options = CSharpEmitOptions.Default;
        var whole = Emit(Graphs.Sample).Where(file => !file.Name.Contains(".Code."));
        var standIn = CSharpEmitter.EmitStandIn(Compile(Graphs.Sample).BoundWorkspace, options);

        standIn.Select(file => file.Name).ShouldBe(whole.Select(file => file.Name));
        standIn.Where(file => !file.Name.Contains(".Workspace.")).ShouldAllBe(file => whole.Contains(file));
        standIn.ShouldContain(file => file.Text.Contains("NewLead(string id)"));
    }

    [Fact]
    public void Each_of_many_plays_is_a_case_of_the_method_that_its_number_leads_to()
    {
        const int plays = 250;
        var text = "team sales \"Sales\"\n" + string.Concat(Enumerable.Range(100, plays).Select(number =>
            $"\nplay p{number}\n  on question_asked\n\n  step s\n    notify sales \"Asked\"\n"));

        var program = Emit(SourceFiles.Split(text)).Single(file => file.Name.EndsWith(".Code.Program.g.cs")).Text;

        var methods = program.Split("public void Run").Skip(1).ToArray();
        methods.Length.ShouldBe(4);
        methods[0].ShouldContain("switch (play / 100)");
        for (var part = 0; part < 3; part++)
        {
            methods[0].ShouldContain($"case {part}: Run{part}(ref turn, play, node); return;");
            methods[part + 1].ShouldStartWith($"{part}<T>(");
        }

        for (var play = 0; play < plays; play++)
            methods[(play / 100) + 1].ShouldContain($"case {play}: P{play + 100}Play.Run(ref turn, node); return;");
    }

    private static ImmutableArray<EmittedFile> Emit(
        IEnumerable<SourceFile> files, CSharpEmitOptions? options = null)
    {
        var compilation = Compile(files);
        var sources = compilation.SyntaxTrees.ToDictionary(tree => tree.Path, tree => tree.Text);
        compilation.GetDiagnostics().ShouldBeEmpty();
        return CSharpEmitter.Emit(
            FlowGraphBuilder.Build(compilation.BoundWorkspace),
            compilation.BoundWorkspace,
            path => sources.GetValueOrDefault(path),
            options);
    }

    private static Compilation Compile(IEnumerable<SourceFile> files) =>
        Compilation.Create(files.Select(file => SyntaxTree.ParseText(file.Text, file.Path)));
}
