using Playbook.Execution.Logs;

namespace Playbook.Execution.Simulation;

/// <summary>What a round came to, in the order of its rows.</summary>
internal sealed record RoundResult(IReadOnlyList<SimulatedEffect> Effects, IReadOnlyList<SetAsideRow> SetAside);
