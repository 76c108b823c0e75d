namespace Playbook.Compiler.Analysis;

/// <summary>By what a way goes on from a node.</summary>
internal enum WayKind
{
    /// <summary>By itself, at the same instant.</summary>
    Runs,

    /// <summary>A condition holds.</summary>
    Holds,

    /// <summary>A condition does not hold.</summary>
    Fails,

    /// <summary>A touch went out; for a call: it came to something.</summary>
    Released,

    /// <summary>A touch was skipped, and the text says what then.</summary>
    Skipped,

    /// <summary>An awaited event came in.</summary>
    Matched,

    /// <summary>The lead answered.</summary>
    Answered,

    /// <summary>Somebody in a team answered.</summary>
    Worked,

    /// <summary>Time passed.</summary>
    Waited,

    /// <summary>A step is gone through once more.</summary>
    Repeated,

    /// <summary>Another play takes over.</summary>
    Continued,
}
