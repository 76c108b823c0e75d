namespace Playbook.Runtime.Tables;

/// <summary>A deadline and what happens when it passes.</summary>
/// <param name="Length">The time allowed.</param>
/// <param name="Team">Index of the team whose working time counts; -1 where none does.</param>
/// <param name="Notify">Index of the actor told when the time has passed; -1 for nobody.</param>
/// <param name="Reassign">How often the clock is started again with another person; 0 for never.</param>
public sealed record ClockTable(Length Length, int Team, int Notify, int Reassign);
