using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary><c>expect EFFECT skipped because REASON [on DAY]</c>.</summary>
public sealed record BoundExpectSkipped(
    SourceLocation Location, BoundEffectPattern Effect, SkipReason Reason, BoundOnDay? When)
    : BoundExpectation(Location);
