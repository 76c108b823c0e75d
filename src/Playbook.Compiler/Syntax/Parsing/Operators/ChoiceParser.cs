using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Operators;

/// <summary>The first of two that succeeds; both start at the same place.</summary>
internal sealed class ChoiceParser<T>(Parser<T> first, Parser<T> second)
{
    public IResult<T>? Parse(IInput input) => first(input) ?? second(input);
}
