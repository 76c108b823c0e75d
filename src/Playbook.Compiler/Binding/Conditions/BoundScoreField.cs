using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>The present points of a score.</summary>
public sealed record BoundScoreField(SourceLocation Location, ScoreSymbol Score)
    : BoundField(Location, PlaybookType.Number);
