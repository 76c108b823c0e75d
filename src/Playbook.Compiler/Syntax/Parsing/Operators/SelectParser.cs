using System.Runtime.CompilerServices;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Operators;

internal sealed class SelectParser<T, TResult>(Parser<T> parser, Func<T, TResult> convert)
{
    private readonly int _slot = OutcomeSlot<TResult>.Index;

    public IResult<TResult>? Parse(IInput input)
    {
        if (parser(input) is not { } result)
            return null;
        var outcome = Unsafe.As<Outcome<T>>(result);
        var remainder = outcome.Remainder;
        return OutcomeSlot<TResult>.Fill(_slot, convert(outcome.Value), remainder);
    }
}
