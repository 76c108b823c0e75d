using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

/// <summary>A score, a whole number in a closed range. It starts at 0, clamped into the range.</summary>
public sealed class ScoreSymbol(string name, string? title, PlaybookSymbol? playbook, SourceLocation location)
    : Symbol(name, title, playbook, location)
{
    private ImmutableArray<ScoreBandSymbol> _bands = [];

    public override SymbolKind Kind => SymbolKind.Score;

    public int Minimum { get; init; }

    public int Maximum { get; init; }

    /// <summary>In the order written.</summary>
    public ImmutableArray<ScoreBandSymbol> Bands => _bands;

    public override string Signature => $"{base.Signature} {Minimum}..{Maximum} "
        + string.Join("; ", Bands.Select(band => $"{band.Name} {band.Low}..{band.High}"));

    public ScoreBandSymbol? FindBand(string name)
    {
        foreach (var band in _bands)
        {
            if (band.Name == name)
                return band;
        }

        return null;
    }

    /// <summary>
    /// Called once, by the declarer that made the score: bands know their score, so the score comes first.
    /// </summary>
    internal void Complete(ImmutableArray<ScoreBandSymbol> bands) => _bands = bands;
}
