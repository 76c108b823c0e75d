namespace Playbook.Compiler.Symbols;

/// <summary>A name out of a field's <c>one of</c> list.</summary>
public sealed record ChoiceValue(string Name) : ConstantValue
{
    public override string ToString() => Name;
}
