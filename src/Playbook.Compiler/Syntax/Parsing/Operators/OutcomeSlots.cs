namespace Playbook.Compiler.Syntax.Parsing.Operators;

/// <summary>Counts the types of outcomes that the grammar has.</summary>
internal static class OutcomeSlots
{
    private static int _count;

    public static int Count => _count;

    public static int Next() => Interlocked.Increment(ref _count) - 1;
}
