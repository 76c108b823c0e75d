using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary><c>expect SCORE is BAND</c> or <c>expect SCORE is INT</c>: one of the two is null.</summary>
public sealed record BoundExpectScore(SourceLocation Location, ScoreSymbol Score, ScoreBandSymbol? Band, int? Points)
    : BoundExpectation(Location);
