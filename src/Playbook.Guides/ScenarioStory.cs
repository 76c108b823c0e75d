using System.Collections.Immutable;
using Playbook.Compiler.Binding.Scenarios;

namespace Playbook.Guides;

/// <summary>A scenario as it really ran: what the followed lead and the worked sums are told from.</summary>
/// <param name="Scenario">What was to happen.</param>
/// <param name="Moments">What happened, in order.</param>
/// <param name="HasPassed">True where everything that it expects came true.</param>
public sealed record ScenarioStory(BoundScenario Scenario, ImmutableArray<StoryMoment> Moments, bool HasPassed);
