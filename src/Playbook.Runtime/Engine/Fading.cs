using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

/// <summary>One line by which a score fades.</summary>
/// <param name="Score">Index of the score.</param>
/// <param name="Row">The score.</param>
/// <param name="Decay">The line.</param>
internal sealed record Fading(int Score, ScoreTable Row, DecayTable Decay);
