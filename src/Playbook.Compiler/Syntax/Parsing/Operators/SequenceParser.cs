using System.Runtime.CompilerServices;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Operators;

/// <summary>One parser, then another that may depend on what the first read.</summary>
internal sealed class SequenceParser<T, TNext, TResult>(
    Parser<T> first, Func<T, Parser<TNext>> next, Func<T, TNext, TResult> convert)
{
    private readonly int _slot = OutcomeSlot<TResult>.Index;

    public IResult<TResult>? Parse(IInput input)
    {
        if (first(input) is not { } result)
            return null;
        var outcome = Unsafe.As<Outcome<T>>(result);
        var value = outcome.Value;
        if (next(value)(outcome.Remainder) is not { } nextResult)
            return null;
        var nextOutcome = Unsafe.As<Outcome<TNext>>(nextResult);
        var remainder = nextOutcome.Remainder;
        return OutcomeSlot<TResult>.Fill(_slot, convert(value, nextOutcome.Value), remainder);
    }
}
