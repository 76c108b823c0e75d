namespace Playbook.Cli.ColdStart;

/// <summary>
/// Makes what does not depend on the workspace beside what does: in a cold start the prelude takes about as long as
/// the command line and the search for files, and templates as long as a check.
/// </summary>
internal static class WorkAhead
{
    /// <summary>Begins work whose results are kept where the command looks for them.</summary>
    public static void Start(Action work)
    {
        if (Environment.ProcessorCount > 1)
            new Thread(() => Do(work)) { IsBackground = true }.Start();
    }

    private static void Do(Action work)
    {
        try
        {
            work();
        }
        catch (Exception)
        {
            // The command meets the same failure where it needs the result, and tells it.
        }
    }
}
