using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Conditions;

/// <summary>
/// What a condition reads, segments looked through: as long as none of it changes, nor time passes, the answer
/// stays.
/// </summary>
/// <param name="Fields">Indexes of lead fields, ascending.</param>
/// <param name="Scores">Indexes of scores, ascending.</param>
/// <param name="Histories">Indexes of histories, ascending.</param>
/// <param name="Counters">Indexes of counters, ascending.</param>
/// <param name="ReadsEvent">Whether it reads the input's own fields.</param>
/// <param name="ReadsEnrolment">Whether it reads the enrolment's start or captures.</param>
public sealed record FactSet(
    ImmutableArray<int> Fields,
    ImmutableArray<int> Scores,
    ImmutableArray<int> Histories,
    ImmutableArray<int> Counters,
    bool ReadsEvent,
    bool ReadsEnrolment);
