using Playbook.Compiler.Diagnostics;
using Playbook.Runtime;
using Playbook.Runtime.Engine;

namespace Playbook.Guides;

/// <summary>One thing that happened in a scenario, without words.</summary>
/// <param name="When">On the lead's clock.</param>
/// <param name="Location">The line of the scenario, for what the scenario itself says.</param>
/// <param name="Note">What the engine noted; null for a line of the scenario.</param>
/// <param name="Effect">What was decided; null where nothing was.</param>
/// <param name="Due">Until when it is to be done, on the lead's clock; null where no clock runs.</param>
public sealed record StoryMoment(
    DateTime When, SourceLocation Location, TraceNote? Note, Effect? Effect, DateTime? Due);
