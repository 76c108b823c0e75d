using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Operators;

/// <summary>A parser that counts only before a token of a class, which it leaves to the next.</summary>
internal sealed class LookaheadParser<T>(Parser<T> parser, KindSet following)
{
    public IResult<T>? Parse(IInput input)
    {
        if (parser(input) is not { } result)
            return null;
        var place = (TokenInput)result.Remainder;
        if (following.Contains(place.Kind))
            return result;
        if (place.Line.IsNoting)
            place.Line.Note(place.Position, following.Description);
        return null;
    }
}
