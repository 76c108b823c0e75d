namespace Playbook.Compiler.Symbols;

/// <summary>A day and a time on the lead's clock; which instant it is depends on the lead's zone.</summary>
public sealed record InstantValue(int DayNumber, int MinuteOfDay) : ConstantValue
{
    public override string ToString() => $"{new DateValue(DayNumber)} {new TimeValue(MinuteOfDay)}";
}
