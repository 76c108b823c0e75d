using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>Points held while the condition holds.</summary>
public sealed record BoundFitRule(SourceLocation Location, int Points, BoundCondition Condition)
    : BoundScoreRule(Location, Points);
