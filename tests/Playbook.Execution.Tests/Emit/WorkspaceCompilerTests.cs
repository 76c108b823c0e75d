using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Emit;

public sealed class WorkspaceCompilerTests
{
    [Fact]
    public void The_assembly_refers_to_nothing_that_is_not_allowed()
    {
        using var workspace = EmittedWorkspace.OfFolder(
            "playbooks/workspace.playbook", "playbooks/warm-inbound.playbook");

        var references = workspace.Loaded.Assembly.GetReferencedAssemblies().Select(name => name.Name);

        references.ShouldBeSubsetOf(Compiling.WorkspaceCompiler.Allowed);
    }

    [Fact]
    public void Events_may_be_named_like_what_the_code_itself_refers_to()
    {
        string[] names =
        [
            "system", "console", "string", "math", "turn", "effect", "lead_state", "trace", "node_kind", "code",
            "data", "lead_fields", "contents", "workspace_tables", "get_type",
        ];
        var events = names.Select(name => $"""
            event {name} "{name}" from lead, engagement
              class text
              {name} number

            """);

        using var workspace = EmittedWorkspace.Of(string.Concat(events) + """
            team sales "Sales"

            play namespace
              on system where system above 3
              on console as string
              step async
                notify sales "One"
            """, ignoresFindings: true);

        workspace.Loaded.Assembly.GetTypes().Select(type => type.Name).ShouldContain("System");
    }

    [Fact]
    public void Rows_too_long_for_strings_of_an_assembly_are_bytes_with_the_same_tables()
    {
        var notes = string.Concat(Enumerable.Range(0, 240).Select(number => $"""
                notify sales "{number} {new string('x', 4_000)}"

            """));
        var files = Enumerable.Range(0, 5).Select(number => new SourceFile($"{number}.playbook", $"""
            play many{number}
              step tell
            {notes}
            """));

        using var workspace = new EmittedWorkspace(
            [new SourceFile("sales.playbook", "team sales \"Sales\"\n"), .. files], ignoresFindings: true);

        workspace.Files.ShouldContain(file => file.Text.Contains("\"\"\"u8;", StringComparison.Ordinal));
        workspace.Loaded.Tables.Plays.Select(play => play.Nodes[200].Text)
            .ShouldBe(Enumerable.Range(0, 5).Select(_ => $"199 {new string('x', 4_000)}"));
    }

    [Fact]
    public void The_debugger_finds_the_lines_of_the_playbook()
    {
        using var workspace = EmittedWorkspace.OfFolder(
            "playbooks/workspace.playbook", "playbooks/warm-inbound.playbook");
        using var image = new PEReader(Compiling.WorkspaceCompiler.Compile(workspace.Files, "Emitted"));
        var embedded = image.ReadDebugDirectory()
            .Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = image.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var symbols = provider.GetMetadataReader();

        var lines = symbols.MethodDebugInformation
            .SelectMany(method => symbols.GetMethodDebugInformation(method).GetSequencePoints())
            .Where(point => !point.IsHidden && NameOf(point.Document) == "warm-inbound.playbook")
            .Select(point => point.StartLine);

        var text = File.ReadAllLines(RepositoryFolder.PathOf("playbooks", "warm-inbound.playbook"));
        var stopped = lines.Select(line => text[line - 1].Trim()).ToHashSet();
        stopped.ShouldContain("send roi_guide by email");
        stopped.ShouldContain("if engagement is warm or hot");
        stopped.ShouldContain("needs raised_hand in the last 14 days");

        string NameOf(DocumentHandle document) => symbols.GetString(symbols.GetDocument(document).Name);
    }

    [Fact]
    public void What_fails_in_the_code_of_a_play_names_its_line_of_the_playbook()
    {
        using var workspace = EmittedWorkspace.OfFolder(
            "playbooks/workspace.playbook", "playbooks/warm-inbound.playbook");

        var failure = workspace.Loaded.Use(new Failing(workspace.Tables));

        var text = File.ReadAllLines(RepositoryFolder.PathOf("playbooks", "warm-inbound.playbook"));
        var line = Array.FindIndex(text, row => row.Contains("lead.role contains \"plant manager\"")) + 1;
        failure.StackTrace.ShouldNotBeNull().ShouldContain($"warm-inbound.playbook:line {line}");
    }

    /// <summary>Handles an event with a state that has no room for texts, which the segment asks for.</summary>
    private sealed class Failing(WorkspaceTables tables) : Compiling.IProgramUser<Exception>
    {
        public Exception Use<TProgram>(TProgram program)
            where TProgram : struct, IWorkspaceProgram
        {
            var numbers = new long[tables.Layout.Numbers];
            tables.Layout.Reset(new LeadState(numbers, new string?[tables.Layout.Texts]));
            return Should.Throw<IndexOutOfRangeException>(() =>
            {
                var effects = default(EffectBuffer);
                var input = new Input
                {
                    Event = tables.EventOf("question_asked"),
                    Time = 1_796_079_600_000,
                    LeadId = "ana",
                };
                new WorkspaceEngine<TProgram>(program).Handle(new LeadState(numbers, []), input, ref effects);
            });
        }
    }
}
