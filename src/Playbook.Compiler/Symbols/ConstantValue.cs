namespace Playbook.Compiler.Symbols;

/// <summary>A value that the text states. Closed: every kind of value is a sealed class of its own.</summary>
public abstract record ConstantValue
{
    /// <summary>Numbers, money and percent count millionths: 2.5 is 2,500,000.</summary>
    public const long Scale = 1_000_000;

    private protected ConstantValue()
    {
    }
}
