using Playbook.Runtime.Engine;

namespace Playbook.Execution.Simulation;

/// <summary>A row of the lead and what the engine said about it.</summary>
internal sealed record StoryPage(StoryLead Lead, long Time, string Line, IReadOnlyList<TraceNote> Notes);
