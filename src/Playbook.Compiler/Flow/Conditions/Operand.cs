namespace Playbook.Compiler.Flow.Conditions;

/// <summary>What a comparison reads. Closed: the kinds are the records of this folder.</summary>
/// <param name="Kind">How the value is stored.</param>
public abstract record Operand(ValueKind Kind);
