namespace Playbook.Runtime.Tables;

/// <summary>A named stretch of a score.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">First points inside.</param>
/// <param name="Below">First points above it.</param>
public sealed record ScoreBandTable(string Name, long From, long Below);
