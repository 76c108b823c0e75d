namespace Playbook.Execution.Simulation;

/// <summary>What became of the rows of a log.</summary>
/// <param name="Read">Rows that were read, good or not; of a file of leads, those set aside.</param>
/// <param name="Handled">Rows that took part.</param>
/// <param name="Late">Of these, rows older than the lead's clock.</param>
/// <param name="Ignored">Rows of kinds that the mapping passes over.</param>
/// <param name="SetAside">Rows that took no part; the file of rows set aside says why.</param>
/// <param name="Leads">Leads that the log names.</param>
/// <param name="Merges">Rows that said that two leads are one.</param>
/// <param name="WakeUps">Times that came without a row.</param>
/// <param name="EffectsCut">Effects beyond the limit of what one input may make.</param>
public sealed record SimulationRows(
    long Read,
    long Handled,
    long Late,
    long Ignored,
    long SetAside,
    long Leads,
    long Merges,
    long WakeUps,
    long EffectsCut);
