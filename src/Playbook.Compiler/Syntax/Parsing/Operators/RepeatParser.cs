using System.Runtime.CompilerServices;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Operators;

/// <summary>As many as there are, none included.</summary>
internal sealed class RepeatParser<T>(Parser<T> parser)
{
    private readonly int _slot = OutcomeSlot<IEnumerable<T>>.Index;

    public IResult<IEnumerable<T>>? Parse(IInput input)
    {
        var place = (TokenInput)input;
        List<T>? items = null;
        while (parser(place) is { } result)
        {
            var outcome = Unsafe.As<Outcome<T>>(result);
            (items ??= []).Add(outcome.Value);
            if (ReferenceEquals(outcome.Remainder, place))
                break;
            place = outcome.Remainder;
        }

        return OutcomeSlot<IEnumerable<T>>.Fill(_slot, items ?? (IEnumerable<T>)[], place);
    }
}
