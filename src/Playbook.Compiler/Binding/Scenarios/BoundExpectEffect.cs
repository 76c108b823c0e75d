using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary><c>expect [no|N] EFFECT [on DAY | before WHEN | within D]</c>.</summary>
/// <param name="Count">Exactly so often; 0 for <c>no</c>; null: at least once.</param>
public sealed record BoundExpectEffect(
    SourceLocation Location, BoundEffectPattern Effect, int? Count, BoundTimeLimit? When) : BoundExpectation(Location);
