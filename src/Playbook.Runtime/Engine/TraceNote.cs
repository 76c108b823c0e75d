namespace Playbook.Runtime.Engine;

/// <summary>One thing that happened while an input was handled; what counts is the kind's to say.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Time">At which instant.</param>
/// <param name="Play">Index of the play; -1 for none.</param>
/// <param name="Node">Index of the node in it; -1 for none.</param>
/// <param name="Enrolment">Number of the enrolment; 0 for none.</param>
/// <param name="Index">What it is about.</param>
/// <param name="Item">A part of it.</param>
/// <param name="Before">A number before.</param>
/// <param name="After">A number after.</param>
/// <param name="Text">Words.</param>
public readonly record struct TraceNote(
    TraceKind Kind,
    long Time,
    int Play,
    int Node,
    int Enrolment,
    int Index,
    int Item,
    long Before,
    long After,
    string? Text);
