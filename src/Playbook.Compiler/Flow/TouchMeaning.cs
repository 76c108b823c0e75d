namespace Playbook.Compiler.Flow;

/// <summary>What a touch is to the lead.</summary>
public enum TouchMeaning
{
    Neither,

    /// <summary>It gives something.</summary>
    Value,

    /// <summary>It wants something.</summary>
    Ask,
}
