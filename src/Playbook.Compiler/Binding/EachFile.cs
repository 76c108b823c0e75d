using System.Runtime.ExceptionServices;

namespace Playbook.Compiler.Binding;

/// <summary>Work on the files of a workspace, none of which waits for another.</summary>
internal static class EachFile
{
    // Below this number, starting threads costs more than it saves.
    private const int FewestForThreads = 32;

    /// <summary>Does the work of each index below a count; in any order where there are many.</summary>
    public static void Do(int count, Action<int> work)
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
            ExceptionDispatchInfo.Capture(failures.InnerException ?? failures).Throw();
        }
    }

    /// <summary>What the work makes of each item, in the order of the items.</summary>
    public static TResult[] Select<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work)
    {
        var results = new TResult[items.Count];
        Do(items.Count, index => results[index] = work(items[index]));
        return results;
    }
}
