using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow;

/// <summary>How many touches of a channel one lead may get in a stretch of time, over the whole workspace.</summary>
/// <param name="Limit">Touches allowed.</param>
/// <param name="Per">The stretch, exact or of the lead's calendar.</param>
public sealed record CapPlan(int Limit, Duration Per);
