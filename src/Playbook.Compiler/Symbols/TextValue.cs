namespace Playbook.Compiler.Symbols;

public sealed record TextValue(string Text) : ConstantValue
{
    public override string ToString() => "\"" + Text.Replace("\"", "\"\"") + "\"";
}
