namespace Playbook.Compiler.Flow.Conditions;

/// <summary>How a value is held against a constant. Every comparison with an unknown value is no.</summary>
public enum CompareOp
{
    Equal,

    /// <summary>The plain negation of <see cref="Equal"/>: yes for an unknown value.</summary>
    NotEqual,

    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    StartsWith,
    EndsWith,
}
