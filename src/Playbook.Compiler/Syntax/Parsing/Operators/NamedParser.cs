using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Operators;

/// <summary>A parser whose failure at its first token is told by one name.</summary>
internal sealed class NamedParser<T>(Parser<T> parser, string name)
{
    public IResult<T>? Parse(IInput input)
    {
        var place = (TokenInput)input;
        if (!place.Line.IsNoting)
            return parser(input);
        var mark = place.Line.NotedAt(place.Position);
        var result = parser(input);
        if (result is null)
            place.Line.NoteInstead(place.Position, mark, name);
        return result;
    }
}
