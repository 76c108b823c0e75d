using System.Globalization;
using Playbook.Compiler.Flow;
using Playbook.Execution.Compiling;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Emit;

public sealed class AllocationTests
{
    [Fact]
    public void Handling_an_event_allocates_nothing()
    {
        using var workspace = EmittedWorkspace.OfFolder(
            "playbooks/workspace.playbook", "playbooks/warm-inbound.playbook");

        workspace.Loaded.Use(new Meter(workspace.Graph)).ShouldBe(0);
    }

    /// <summary>
    /// Bytes allocated while many leads browse, ask, download and are called, everything warmed up before.
    /// </summary>
    private sealed class Meter(FlowGraph graph) : IProgramUser<long>
    {
        private const int Leads = 50;
        private const long Start = 1_796_029_200_000;
        private const long Step = 7 * 60_000;
        private static readonly string[] Names =
            ["page_viewed", "content_downloaded", "link_clicked", "question_asked", "handoff_accepted"];

        public long Use<TProgram>(TProgram program)
            where TProgram : struct, IWorkspaceProgram
        {
            var engine = new WorkspaceEngine<TProgram>(program);
            var store = new LeadStore(engine.Tables.Layout);
            var ids = Enumerable.Range(0, Leads).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();
            foreach (var _ in ids)
                Seed(store[store.Add()]);
            var events = Names.Select(engine.Tables.EventOf).ToArray();
            FieldValue[] path = [FieldValue.Of("/pricing/all")];
            FieldValue[] content = [FieldValue.Of("roi_guide")];
            var effects = default(EffectBuffer);
            Pass(engine, store, ids, events, path, content, 0, ref effects);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Pass(engine, store, ids, events, path, content, 2_000, ref effects);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        private void Seed(LeadState state)
        {
            foreach (var field in graph.Fields.Where(field => field.Slot >= 0))
            {
                if (field.Name == "role")
                    state.Texts[field.Slot] = "Plant manager";
                else if (field.Name == "employees")
                    state.Numbers[field.Slot] = 120_000_000;
                else if (field.Name.EndsWith("consent", StringComparison.Ordinal))
                    state.Numbers[field.Slot] = 1;
            }
        }

        private static void Pass<TProgram>(
            WorkspaceEngine<TProgram> engine,
            LeadStore store,
            string[] ids,
            int[] events,
            FieldValue[] path,
            FieldValue[] content,
            int first,
            ref EffectBuffer effects)
            where TProgram : struct, IWorkspaceProgram
        {
            for (var i = first; i < first + 2_000; i++)
            {
                effects.Clear();
                var lead = i % Leads;
                var kind = i / Leads % events.Length;
                var input = new Input
                {
                    Event = events[kind],
                    Time = Start + (i * Step),
                    LeadId = ids[lead],
                    Values = kind == 0 ? path : content,
                };
                engine.Handle(store[lead], input, ref effects);
            }
        }
    }
}
