namespace Playbook.Compiler.Symbols;

public sealed record YesNoValue(bool IsYes) : ConstantValue
{
    public override string ToString() => IsYes ? "yes" : "no";
}
