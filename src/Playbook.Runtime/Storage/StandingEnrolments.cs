using System.Collections.Immutable;

namespace Playbook.Runtime.Storage;

/// <summary>
/// Those of a lead who stand still, and their states as they were written, so that they go on when their version is
/// back or a line says where.
/// </summary>
public sealed class StandingEnrolments
{
    internal StandingEnrolments(ImmutableArray<StandingEnrolment> enrolments, ImmutableArray<byte[]> kept) =>
        (Enrolments, Kept) = (enrolments, kept);

    /// <summary>For most leads.</summary>
    public static StandingEnrolments None { get; } = new([], []);

    public ImmutableArray<StandingEnrolment> Enrolments { get; }

    /// <summary>Stored states of one lead each, in which nobody is active but those who stand still.</summary>
    internal ImmutableArray<byte[]> Kept { get; }
}
