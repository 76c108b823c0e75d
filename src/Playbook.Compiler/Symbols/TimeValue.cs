namespace Playbook.Compiler.Symbols;

/// <param name="MinuteOfDay">Minutes since midnight, 0 to 1439.</param>
public sealed record TimeValue(int MinuteOfDay) : ConstantValue
{
    public override string ToString() => $"{MinuteOfDay / 60:00}:{MinuteOfDay % 60:00}";
}
