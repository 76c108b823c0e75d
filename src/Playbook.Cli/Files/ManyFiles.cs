using System.Runtime.ExceptionServices;

namespace Playbook.Cli.Files;

/// <summary>Work on the files of a workspace, on all processors where there are many.</summary>
internal static class ManyFiles
{
    // Below this number, starting threads costs more than it saves.
    private const int FewestForThreads = 32;

    /// <summary>Does the work of each number below a count, in any order.</summary>
    public static void ForEach(int count, Action<int> work)
    {
        if (count < FewestForThreads)
        {
            for (var index = 0; index < count; index++)
                work(index);
            return;
        }

        // Plain threads: what the library's parallel loop brings along takes longer to load than a small check to run.
        var next = -1;
        Exception? failure = null;
        var others = new Thread[Environment.ProcessorCount - 1];
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
