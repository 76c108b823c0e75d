namespace Playbook.Compiler.Symbols;

/// <param name="Millionths">The number times <see cref="ConstantValue.Scale"/>.</param>
public sealed record NumberValue(long Millionths) : ConstantValue
{
    public override string ToString() => ScaledNumber.Format(Millionths);
}
