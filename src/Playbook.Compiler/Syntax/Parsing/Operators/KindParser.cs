using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Operators;

/// <summary>One token of one kind.</summary>
internal sealed class KindParser(SyntaxKind kind)
{
    private readonly int _slot = OutcomeSlot<GreenToken>.Index;

    private readonly string _description = KindSet.Describe(kind);

    public IResult<GreenToken>? Parse(IInput input)
    {
        var place = (TokenInput)input;
        if (place.Kind == kind && place.Token is { } token)
            return OutcomeSlot<GreenToken>.Fill(_slot, token, place.Next);
        if (place.Line.IsNoting)
            place.Line.Note(place.Position, _description);
        return null;
    }
}
