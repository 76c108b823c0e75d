using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

/// <summary>One line that may start a play, as the list of an event has it.</summary>
/// <param name="Play">Index of the play.</param>
/// <param name="Index">Index of the line among those of the play.</param>
/// <param name="Row">The play.</param>
/// <param name="Trigger">The line.</param>
internal sealed record StartLine(int Play, int Index, PlayTable Row, TriggerTable Trigger);
