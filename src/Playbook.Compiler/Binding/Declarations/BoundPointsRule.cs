using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>Points added at each match that the limits let through.</summary>
public sealed record BoundPointsRule(
    SourceLocation Location, int Points, BoundMatch Match, ImmutableArray<BoundScoreLimit> Limits)
    : BoundScoreRule(Location, Points);
