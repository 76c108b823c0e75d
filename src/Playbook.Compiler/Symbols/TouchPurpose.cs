namespace Playbook.Compiler.Symbols;

/// <summary>What a touch is to the customer.</summary>
public enum TouchPurpose
{
    /// <summary>The text doesn't say, and it can't be derived.</summary>
    Unstated,

    /// <summary>It gives something worth having.</summary>
    Value,

    /// <summary>It wants something from them, as a call does.</summary>
    Ask,
}
