namespace Playbook.Runtime.Engine;

/// <summary>Where somebody stands in a play.</summary>
/// <param name="Play">Index of the play.</param>
/// <param name="Node">Index of the place.</param>
/// <param name="Number">Number of the enrolment.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="EnteredAt">When the place was entered.</param>
/// <param name="Due">When the place's own time is up; <see cref="LeadState.Never"/> where none runs.</param>
/// <param name="Key">What tells it from others of the play; null where the play has no keys.</param>
public readonly record struct EnrolmentView(
    int Play,
    int Node,
    int Number,
    long StartedAt,
    long EnteredAt,
    long Due,
    string? Key);
