namespace Playbook.Compiler.Analysis;

/// <summary>One step of a way.</summary>
/// <param name="To">Where it leads.</param>
/// <param name="Kind">By what.</param>
/// <param name="Least">Milliseconds that it takes at least.</param>
/// <param name="Match">For <see cref="WayKind.Matched"/>: index of the match; else -1.</param>
internal sealed record WayEdge(FlowPoint To, WayKind Kind, long Least = 0, int Match = -1);
