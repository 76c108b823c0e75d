namespace Playbook.Samples.Tests;

/// <summary>The console sample, restored once for the tests of a class.</summary>
public sealed class BuiltConsole
{
    private Consumer? _console;

    public Consumer Get(PackageFeed feed)
    {
        if (_console is null)
        {
            _console = feed.Sample("Console");
            _console.BuildCleanly();
        }

        return _console;
    }
}
