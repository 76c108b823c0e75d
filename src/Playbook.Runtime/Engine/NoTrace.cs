namespace Playbook.Runtime.Engine;

/// <summary>Listens to nothing; the just-in-time compiler removes it.</summary>
public readonly struct NoTrace : ITrace
{
    public static bool IsOn => false;

    public void Add(in TraceNote note)
    {
    }
}
