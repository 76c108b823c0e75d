using Playbook.Compiler;

namespace Playbook.Cli.ColdStart;

/// <summary>
/// Reads what comes with the language while the command line and the files are read: in a cold start each takes about
/// as long as the other, and neither needs the other's processor.
/// </summary>
internal static class PreludeAhead
{
    public static void Start()
    {
        if (Environment.ProcessorCount > 1)
            new Thread(Read) { IsBackground = true }.Start();
    }

    private static void Read()
    {
        try
        {
            Pipeline.Prepare();
        }
        catch (Exception)
        {
            // The command meets the same failure where it needs the prelude, and tells it.
        }
    }
}
