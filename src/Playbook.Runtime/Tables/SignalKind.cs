namespace Playbook.Runtime.Tables;

/// <summary>When a signal fires.</summary>
public enum SignalKind : byte
{
    /// <summary>At every input that one of its matches answers.</summary>
    Any,

    /// <summary>
    /// When every one of its matches was answered within a time, and again only after that was no longer so.
    /// </summary>
    All,

    /// <summary>When something matched so often within a time, and again only after that was no longer so.</summary>
    AtLeast,
}
