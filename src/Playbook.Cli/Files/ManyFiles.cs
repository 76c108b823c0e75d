using System.Runtime.ExceptionServices;

namespace Playbook.Cli.Files;

/// <summary>Pieces of work on a workspace, on all processors.</summary>
internal static class ManyFiles
{
    /// <summary>Does the work of each number below a count, in any order.</summary>
    public static void ForEach(int count, Action<int> work)
    {
        // Plain threads: what the library's parallel loop brings along takes longer to load than a small check to run.
        // Two pieces are worth a thread: in a cold start each loads code that the other has no use for.
        var next = -1;
        Exception? failure = null;
        var others = new Thread[Math.Max(Math.Min(Environment.ProcessorCount, count) - 1, 0)];
        for (var index = 0; index < others.Length; index++)
        {
            others[index] = new Thread(TakeTurns);
            others[index].Start();
        }
        TakeTurns();
        foreach (var thread in others)
            thread.Join();
        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);

        void TakeTurns()
        {
            try
            {
                while (failure is null && Interlocked.Increment(ref next) is var index && index < count)
                    work(index);
            }
            catch (Exception thrown)
            {
                Interlocked.CompareExchange(ref failure, thrown, null);
            }
        }
    }
}
