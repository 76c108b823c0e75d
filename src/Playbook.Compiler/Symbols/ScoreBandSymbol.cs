using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

/// <summary>A named stretch of a score.</summary>
/// <param name="low">The least value in the band.</param>
/// <param name="high">
/// The greatest value in the band; less than <paramref name="low"/> for a band that holds nothing.
/// </param>
public sealed class ScoreBandSymbol(string name, ScoreSymbol score, int low, int high, SourceLocation location)
    : Symbol(name, null, score.Playbook, location)
{
    public override SymbolKind Kind => SymbolKind.ScoreBand;

    public override Symbol Container => score;

    public ScoreSymbol Score => score;

    public int Low => low;

    public int High => high;

    /// <summary>Written <c>below N</c>; otherwise <c>from N</c>, which reaches to the next band's start.</summary>
    public bool IsBelow { get; init; }

    public bool Contains(int points) => points >= low && points <= high;
}
