namespace Playbook.Runtime;

/// <summary>What the engine is asked to handle.</summary>
public enum InputKind : byte
{
    /// <summary>An event of the workspace, or a result: what a person or a provider answered.</summary>
    Event,

    /// <summary>Fields of the lead that were changed outside, <c>lead_changed</c>.</summary>
    Changed,

    /// <summary>A time that has come. Made by the engine itself, never by a host.</summary>
    WakeUp,
}
