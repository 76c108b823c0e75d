namespace Playbook.Execution.Simulation;

/// <summary>One change of a score.</summary>
/// <param name="Lead">Whose it is: while two ids are two leads, each has a ledger of its own.</param>
/// <param name="LocalTime">When, on the lead's clock.</param>
/// <param name="Score">Which score.</param>
/// <param name="Why">What changed it, with its line in the playbook.</param>
/// <param name="Change">By how many points.</param>
/// <param name="Points">How many there are then.</param>
public sealed record LedgerLine(
    string Lead, string LocalTime, string Score, string Why, long Change, long Points);
