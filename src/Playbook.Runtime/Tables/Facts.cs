namespace Playbook.Runtime.Tables;

/// <summary>
/// Which bit of a set of changed facts stands for which fact. Facts share bits, so a set may say too much and never
/// too little.
/// </summary>
public static class Facts
{
    /// <summary>Everything: after a merge, or when a state is taken up.</summary>
    public const ulong All = ulong.MaxValue;

    public static ulong Field(int field) => 1UL << (field % 32);

    public static ulong Score(int score) => 1UL << (32 + score % 8);

    public static ulong History(int history) => 1UL << (40 + history % 12);

    public static ulong Counter(int counter) => 1UL << (52 + counter % 12);
}
