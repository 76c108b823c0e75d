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

        try
        {
            Parallel.For(0, count, work);
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerException ?? failures);
        }
    }
}
