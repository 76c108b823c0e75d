using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>One line of a route.</summary>
/// <param name="Values">Values of which one must be the field's.</param>
/// <param name="Actor">Index of the actor that the lead is assigned to.</param>
public sealed record RouteCase(ImmutableArray<PlanValue> Values, int Actor);
