using System.Runtime.CompilerServices;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Operators;

/// <summary>
/// Hands out the one outcome of a type that a line owns. The index is fixed when the grammar is built.
/// </summary>
internal static class OutcomeSlot<T>
{
    public static readonly int Index = OutcomeSlots.Next();

    /// <summary>The outcome of <paramref name="index"/> with a value and the place behind it.</summary>
    public static IResult<T> Fill(int index, T value, TokenInput remainder)
    {
        var outcomes = remainder.Line.Outcomes;
        if (index < outcomes.Length && outcomes[index] is { } known)
        {
            // The index belongs to the type, so the cast needs no check.
            var outcome = Unsafe.As<Outcome<T>>(known);
            outcome.Value = value;
            outcome.Remainder = remainder;
            return outcome;
        }

        return Add(index, new Outcome<T>(value, remainder));
    }

    private static IResult<T> Add(int index, Outcome<T> outcome)
    {
        var line = outcome.Remainder.Line;
        if (index >= line.Outcomes.Length)
        {
            var outcomes = line.Outcomes;
            Array.Resize(ref outcomes, Math.Max(index + 1, OutcomeSlots.Count));
            line.Outcomes = outcomes;
        }

        line.Outcomes[index] = outcome;
        return outcome;
    }
}
