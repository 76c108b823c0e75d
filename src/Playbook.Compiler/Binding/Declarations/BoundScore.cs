using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundScore(SourceLocation Location, ScoreSymbol Score) : BoundDeclaration(Location, Score)
{
    /// <summary>In the order written; all for matches, or all fit points.</summary>
    public ImmutableArray<BoundScoreRule> Rules { get; init; } = [];

    /// <summary>In the order written.</summary>
    public ImmutableArray<BoundDecay> Decays { get; init; } = [];

    /// <summary>
    /// All rules are <c>if</c>: the score is the sum of the points whose condition holds, clamped after the sum.
    /// </summary>
    public bool IsFit => !Rules.IsEmpty && Rules[0] is BoundFitRule;
}
