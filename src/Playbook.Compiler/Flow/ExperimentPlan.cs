using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>What a split is measured by.</summary>
/// <param name="Index">Its place in <see cref="FlowGraph.Experiments"/>.</param>
/// <param name="Id">Its name with its playbook, if it has one.</param>
/// <param name="Name">The name that is hashed with the lead's id.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record ExperimentPlan(int Index, string Id, string Name, SourceLocation Location);
