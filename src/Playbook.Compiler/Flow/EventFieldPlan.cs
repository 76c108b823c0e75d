namespace Playbook.Compiler.Flow;

/// <summary>A field that an event carries.</summary>
public sealed record EventFieldPlan(int Index, string Name, ValueKind Kind, bool IsRequired, bool IsPersonal);
