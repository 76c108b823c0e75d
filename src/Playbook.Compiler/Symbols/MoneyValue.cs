namespace Playbook.Compiler.Symbols;

/// <param name="Millionths">The amount times <see cref="ConstantValue.Scale"/>.</param>
/// <param name="Currency">An ISO 4217 code.</param>
public sealed record MoneyValue(long Millionths, string Currency) : ConstantValue
{
    public override string ToString() => $"{ScaledNumber.Format(Millionths)} {Currency}";
}
