using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding;

/// <summary>All symbols of a file with their parts.</summary>
internal static class DeclaredSymbols
{
    public static IEnumerable<Symbol> Of(FileDeclarations file)
    {
        foreach (var item in file.Items)
        {
            if (item.Symbol is not { } symbol)
                continue;
            yield return symbol;
            foreach (var part in PartsOf(symbol))
                yield return part;
        }

        foreach (var field in file.LeadFields)
            yield return field;
    }

    private static IEnumerable<Symbol> PartsOf(Symbol symbol) => symbol switch
    {
        EventSymbol @event => @event.Fields,
        ScoreSymbol score => score.Bands,
        PlaySymbol play => play.Steps,
        HandoffSymbol handoff => handoff.RejectReasons,
        CardKindSymbol kind => kind.Fields,
        _ => [],
    };
}
