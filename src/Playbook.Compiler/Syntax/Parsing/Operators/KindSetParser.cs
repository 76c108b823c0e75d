using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Operators;

/// <summary>One token of a class.</summary>
internal sealed class KindSetParser(KindSet kinds)
{
    private readonly int _slot = OutcomeSlot<GreenToken>.Index;

    public IResult<GreenToken>? Parse(IInput input)
    {
        var place = (TokenInput)input;
        if (kinds.Contains(place.Kind) && place.Token is { } token)
            return OutcomeSlot<GreenToken>.Fill(_slot, token, place.Next);
        if (place.Line.IsNoting)
            place.Line.Note(place.Position, kinds.Description);
        return null;
    }
}
