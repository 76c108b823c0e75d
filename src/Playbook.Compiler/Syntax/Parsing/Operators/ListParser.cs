using System.Runtime.CompilerServices;
using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Operators;

/// <summary>
/// Nodes with separators between them, at least one; a separator that no further node follows is left to the next
/// rule.
/// </summary>
internal sealed class ListParser(Parser<GreenNode> item, Parser<GreenToken> separator)
{
    private readonly int _slot = OutcomeSlot<GreenNode>.Index;

    public IResult<GreenNode>? Parse(IInput input)
    {
        if (item(input) is not { } result)
            return null;
        var first = Unsafe.As<Outcome<GreenNode>>(result);
        var (only, place) = (first.Value, first.Remainder);
        var items = place.Line.Collected;
        var mark = items.Count;
        while (separator(place) is { } separatorResult)
        {
            var between = Unsafe.As<Outcome<GreenToken>>(separatorResult);
            var token = between.Value;
            if (item(between.Remainder) is not { } nextResult)
                break;
            var next = Unsafe.As<Outcome<GreenNode>>(nextResult);
            if (items.Count == mark)
                items.Add(only);
            items.Add(token);
            items.Add(next.Value);
            place = next.Remainder;
        }

        return OutcomeSlot<GreenNode>.Fill(_slot, items.Count == mark ? only : ToList(items, mark), place);
    }

    private static GreenList ToList(List<GreenNode> items, int start)
    {
        var list = new GreenNode[items.Count - start];
        items.CopyTo(start, list, 0, list.Length);
        items.RemoveRange(start, list.Length);
        return new GreenList(list);
    }
}
