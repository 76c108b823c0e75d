namespace Playbook.Compiler.Symbols;

public sealed record DurationValue(Duration Duration) : ConstantValue
{
    public override string ToString() => Duration.ToString();
}
