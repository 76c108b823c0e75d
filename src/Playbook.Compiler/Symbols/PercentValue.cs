namespace Playbook.Compiler.Symbols;

/// <param name="Millionths">
/// The number before the sign times <see cref="ConstantValue.Scale"/>: 30% is 30,000,000.
/// </param>
public sealed record PercentValue(long Millionths) : ConstantValue
{
    public override string ToString() => ScaledNumber.Format(Millionths) + "%";
}
