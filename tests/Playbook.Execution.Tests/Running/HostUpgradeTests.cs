using System.Globalization;
using Playbook.Execution.Running;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Hosting;
using Playbook.Runtime.Tables;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Running;

/// <summary>A host that goes on with the states it kept when its playbooks have another version.</summary>
public sealed class HostUpgradeTests : IEffectSender
{
    private const string Company = """
        # file: workspace.playbook
        workspace test "Test"
          language 1

        team sales "Sales"
        role rep "Rep"
          in sales
        # file: help.playbook

        """;

    private const string Old = """
        playbook help "Help"
          owner sales
          version 1

        play guide "Guide"
          on question_asked
          step first
            notify rep "first"
            wait 2 days
            notify rep "second"

        """;

    private readonly MemoryLeadStates states = new();
    private readonly List<string> sent = [];

    Task IEffectSender.SendAsync(LeadEffect effect, CancellationToken cancel)
    {
        sent.Add($"{effect.At.UtcDateTime.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture)} {effect.Id}");
        return Task.CompletedTask;
    }

    [Fact]
    public async Task States_go_on_where_the_lines_of_the_new_version_say()
    {
        await Ask(Old);
        var made = await Advance(Old.Replace("version 1", """
            version 2
              move leads from version 1
                first to opening
            """).Replace("step first", "step opening"), 5);
        made.ShouldBeEmpty();
        sent.ShouldBe(
        [
            "01-01 09:00 help/guide/first/notify_rep/ana/1/1/1",
            "01-03 09:00 help/guide/opening/notify_rep.2/ana/1/1/1",
        ]);
    }

    [Fact]
    public async Task Who_has_no_line_stands_still_is_told_and_goes_on_with_the_version_that_comes_back()
    {
        await Ask(Old);
        var newer = Old.Replace("version 1", "version 2");
        (await Advance(newer, 5)).ShouldBe(
        [
            "help version 1 is not in the workspace: somebody stands still in guide at first (wait). "
                + "Put the version back, retired, or write `move leads from version 1` with a line for first.",
        ]);
        sent.Count.ShouldBe(1);
        await Advance(Old, 6);
        sent.Count.ShouldBe(2);
        sent[1].ShouldBe("01-05 00:00 help/guide/first/notify_rep.2/ana/1/1/1");
    }

    // The play is over by then: nothing but the clock wakes the lead.
    [Fact]
    public async Task A_host_wakes_for_the_clock_of_a_task_that_was_left_also_under_a_newer_version()
    {
        var text = Old.Replace("notify rep \"first\"", "task \"Look\" for rep within 3 days, otherwise notify sales")
            .Replace("    wait 2 days\n    notify rep \"second\"\n", "");
        await Ask(text);
        await Advance(text.Replace("version 1", "version 2"), 5);
        sent.ShouldBe(
        [
            "01-01 09:00 help/guide/first/task_look/ana/1/1/1",
            "01-04 09:00 help/guide/first/task_look%21notify/ana/1/1/1",
        ]);
    }

    [Fact]
    public async Task What_has_no_place_in_the_playbooks_any_more_is_told_once()
    {
        var text = Old.Replace("  version 1\n", "").Replace("wait 2 days", "wait 9 days") + """

            score heat from 0 to 100
              +10 for question_asked
              band low below 50
              band high from 50

            play other "Other"
              on question_asked
              step only
                wait 9 days
                task "Look" for rep

            """;
        await Ask(text);
        var newer = Old.Replace("wait 2 days", "wait until 10 days after lead.renewal_date");
        (await Handle(newer, 5)).LeftOut.ShouldBe(["score help.heat", "play help.other", "play guide at first: wait"]);
        (await Handle(newer, 6)).LeftOut.ShouldBeEmpty();
    }

    private async Task Ask(string text)
    {
        var engine = EngineOf(text);
        await new PlaybookHost(engine, states, [this]).HandleAsync(
            "ana", new Asked(engine.Tables) { At = At(1).AddHours(9) });
    }

    // An event that nobody waits for, so that the lead is loaded although nothing is due.
    private async Task<string[]> Advance(string text, int day) =>
        [.. (await Handle(text, day)).Standing.Select(item => item.ToString())];

    private async Task<LeadEffects> Handle(string text, int day)
    {
        var engine = EngineOf(text);
        var host = new PlaybookHost(engine, states, [this]);
        await host.AdvanceToAsync(At(day));
        return await host.HandleAsync("ana", new Seen(engine.Tables) { At = At(day) });
    }

    private static DateTimeOffset At(int day) => new(2024, 1, day, 0, 0, 0, TimeSpan.Zero);

    private static WorkspaceEngine<FlowProgram> EngineOf(string text)
    {
        var graph = TestWorkspace.Of(Company + text).Graph;
        return new WorkspaceEngine<FlowProgram>(
            new FlowProgram(graph, TablesBuilder.Build(graph, location => location.Path)));
    }

    private sealed record Asked(WorkspaceTables Tables) : LeadEvent
    {
        public override string Name => "question_asked";

        protected override int Number => Tables.EventOf(Name);

        protected override void Write(FieldWriter fields)
        {
        }
    }

    private sealed record Seen(WorkspaceTables Tables) : LeadEvent
    {
        public override string Name => "page_viewed";

        protected override int Number => Tables.EventOf(Name);

        protected override void Write(FieldWriter fields)
        {
        }
    }
}
