using System.Collections.Immutable;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Operators;

/// <summary>The parser that the kind of the next token chooses.</summary>
internal sealed class DispatchParser<T>
{
    private readonly Parser<T>?[] _byKind = new Parser<T>?[(int)SyntaxKind.CompilationUnit];
    private readonly ImmutableArray<Case<T>> _cases;

    public DispatchParser(ImmutableArray<Case<T>> cases)
    {
        _cases = cases;
        for (var kind = SyntaxKind.None; kind < SyntaxKind.CompilationUnit; kind++)
            _byKind[(int)kind] = cases.FirstOrDefault(item => item.Kinds.Contains(kind))?.Parser;
    }

    public IResult<T>? Parse(IInput input)
    {
        var place = (TokenInput)input;
        if (_byKind[(int)place.Kind] is { } parser)
            return parser(input);
        if (place.Line.IsNoting)
        {
            foreach (var item in _cases)
                place.Line.Note(place.Position, item.Kinds.Description);
        }

        return null;
    }
}
