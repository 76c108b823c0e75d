namespace Playbook.Compiler.Diagnostics;

/// <summary>How much a finding matters. The order is the order of weight, so severities compare.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Not shown; the finding is switched off.</summary>
    Hidden,

    /// <summary>Worth knowing; never fails a build.</summary>
    Info,

    /// <summary>Something a good team would change.</summary>
    Warning,

    /// <summary>The playbook has no clear meaning, or would do harm: nothing is emitted.</summary>
    Error,
}
