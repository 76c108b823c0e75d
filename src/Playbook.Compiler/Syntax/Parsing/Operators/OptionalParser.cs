using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Operators;

/// <summary>Reads what is there; where it is not there, null, and nothing is read.</summary>
internal sealed class OptionalParser<T>(Parser<T> parser) where T : class
{
    private readonly int _slot = OutcomeSlot<T?>.Index;

    public IResult<T?>? Parse(IInput input) =>
        parser(input) ?? OutcomeSlot<T?>.Fill(_slot, null, (TokenInput)input);
}
