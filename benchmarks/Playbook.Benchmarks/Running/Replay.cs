using Playbook.Execution.Compiling;
using Playbook.Runtime;
using Playbook.Runtime.Engine;

namespace Playbook.Benchmarks.Running;

/// <summary>Runs a log through a program once and counts what came of it.</summary>
internal sealed class Replay(SampleLog log) : IProgramUser<Func<long>>
{
    public Func<long> Use<TProgram>(TProgram program)
        where TProgram : struct, IWorkspaceProgram
    {
        var engine = new WorkspaceEngine<TProgram>(program);
        return () => Run(engine, log);
    }

    /// <summary>The effects of the whole log.</summary>
    public static long Run<TProgram>(WorkspaceEngine<TProgram> engine, SampleLog log)
        where TProgram : struct, IWorkspaceProgram
    {
        var store = new LeadStore(engine.Tables.Layout);
        foreach (var _ in log.LeadIds)
            log.Seed(store[store.Add()]);
        var effects = default(EffectBuffer);
        long count = 0;
        foreach (var row in log.Rows)
        {
            effects.Clear();
            var input = new Input
            {
                Event = row.Event,
                Time = row.Time,
                LeadId = log.LeadIds[row.Lead],
                Values = row.Values,
            };
            engine.Handle(store[row.Lead], input, ref effects);
            count += effects.Count;
        }
        return count;
    }
}
