namespace Playbook.Compiler.Flow;

/// <summary>What a channel's provider is asked for when it can't do exactly once.</summary>
public enum DeliveryPromise
{
    AtMostOnce,
    AtLeastOnce,
}
