namespace Playbook.Compiler.Symbols;

/// <summary>The kinds of type that a field can have.</summary>
public enum TypeKind
{
    Text,
    Number,
    Money,
    Percent,
    YesNo,
    Date,
    Time,
    Instant,
    Duration,

    /// <summary>One of a closed list of names.</summary>
    Choice,
    TextList,

    /// <summary>The name of a declaration, as content or a role.</summary>
    Reference,

    /// <summary>Already reported; compares with everything and causes no second message.</summary>
    Error,
}
