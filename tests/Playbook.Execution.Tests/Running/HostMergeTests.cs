using Playbook.Execution.Running;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Hosting;
using Playbook.Runtime.Tables;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Running;

/// <summary>A host that is told that two of its leads are one.</summary>
public sealed class HostMergeTests : IEffectSender
{
    private const string Text = """
        # file: workspace.playbook
        workspace test "Test"
          language 1

        team sales "Sales"
        role rep "Rep"
          in sales

        play guide "Guide"
          on question_asked
          step first
            task "Look" for rep within 9 days
              when done
                notify rep "Done"

        """;

    private readonly MemoryLeadStates states = new();
    private readonly List<string> sent = [];
    private readonly WorkspaceEngine<FlowProgram> engine = EngineOf();

    Task IEffectSender.SendAsync(LeadEffect effect, CancellationToken cancel)
    {
        sent.Add($"{effect.Lead}: {effect.Id}");
        return Task.CompletedTask;
    }

    [Fact]
    public async Task What_is_fired_for_the_one_or_the_other_reaches_the_lead_that_stays()
    {
        await Fire("ana", "question_asked", 1);
        await Fire("ana", "lead_merged", 2, other: "bea");
        await Fire("bea", "lead_merged", 3, other: "cid");
        await Fire("ana", "task_done", 4, answers: sent[0]["ana: ".Length..]);
        sent.ShouldBe(["ana: /guide/first/task_look/ana/1/1/1", "cid: /guide/first/notify_rep/ana/1/1/1"]);
    }

    [Fact]
    public async Task A_merge_that_is_said_twice_or_of_a_lead_with_itself_changes_nothing()
    {
        await Fire("ana", "question_asked", 1);
        await Fire("ana", "lead_merged", 2, other: "bea");
        await Fire("ana", "lead_merged", 2, other: "bea");
        await Fire("bea", "lead_merged", 3, other: "ana");
        await Fire("bea", "task_done", 4);
        await Fire("bea", "task_done", 5);
        sent.Count.ShouldBe(2);
    }

    private async Task Fire(string lead, string name, int hour, string? other = null, string? answers = null) =>
        await new PlaybookHost(engine, states, [this]).HandleAsync(lead, new Happened(engine.Tables, name, other)
        {
            At = new DateTimeOffset(2024, 1, 1, hour, 0, 0, TimeSpan.Zero), Answers = answers,
        });

    private static WorkspaceEngine<FlowProgram> EngineOf()
    {
        var graph = TestWorkspace.Of(Text).Graph;
        return new WorkspaceEngine<FlowProgram>(
            new FlowProgram(graph, TablesBuilder.Build(graph, location => location.Path)));
    }

    private sealed record Happened(WorkspaceTables Tables, string Event, string? Other) : LeadEvent
    {
        public override string Name => Event;

        protected override int Number => Tables.EventOf(Name);

        protected override void Write(FieldWriter fields)
        {
            if (Other is not null)
                fields.Text(0, Other);
        }
    }
}
