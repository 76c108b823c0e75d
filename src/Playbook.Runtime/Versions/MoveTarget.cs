using System.Collections.Immutable;

namespace Playbook.Runtime.Versions;

/// <summary>Where an enrolment goes on that stands at one place of an older version.</summary>
/// <param name="Play">Index of the play.</param>
/// <param name="Node">Index of the place; of the step's beginning where the step is begun.</param>
/// <param name="Begins">Whether the step is begun: it has no such place, and nothing of the old step was done.</param>
/// <param name="IsSamePlace">Whether effects of the place have the identity there that they have here.</param>
/// <param name="KeepsNumber">Whether the enrolment keeps its number, because nothing there had it before.</param>
/// <param name="Numbers">Which number slot of the old record is which of the new one.</param>
/// <param name="Texts">Which text slot.</param>
/// <param name="Entered">
/// Of the number slots of the new record that count entries of steps, those that the old one has not, because it
/// enters the step once; and how often that was.
/// </param>
internal sealed record MoveTarget(
    int Play,
    int Node,
    bool Begins,
    bool IsSamePlace,
    bool KeepsNumber,
    ImmutableArray<(int From, int To)> Numbers,
    ImmutableArray<(int From, int To)> Texts,
    ImmutableArray<(int Slot, int Times)> Entered);
