namespace Playbook.Compiler.Symbols;

/// <summary>The name of a declaration, as in <c>where content is roi_guide</c>.</summary>
public sealed record ReferenceValue(Symbol Symbol) : ConstantValue
{
    public override string ToString() => Symbol.Name;
}
