namespace Playbook.Runtime.Tables;

/// <summary>What a touch is to the lead.</summary>
public enum TouchMeaning : byte
{
    Neither,

    /// <summary>It gives something.</summary>
    Value,

    /// <summary>It wants something.</summary>
    Ask,
}
