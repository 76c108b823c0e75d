using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary><c>SCORE is BAND or BAND</c>.</summary>
public sealed record BoundScoreInBand(
    SourceLocation Location, ScoreSymbol Score, ImmutableArray<ScoreBandSymbol> Bands) : BoundCondition(Location);
