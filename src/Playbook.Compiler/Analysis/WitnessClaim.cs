namespace Playbook.Compiler.Analysis;

/// <summary>What a witness shows.</summary>
/// <param name="Title">The scenario's title: what is wrong.</param>
/// <param name="Expectation">What happens at the end of the way, as <c>expect</c> says it.</param>
/// <param name="IsReleased">True where the last touch goes out; false where it is held and skipped.</param>
/// <param name="StopBefore">Index of the match that comes in right before the end; -1 for none.</param>
/// <param name="IsStanding">True where the claim is about the minute before the end: the lead still stands.</param>
internal sealed record WitnessClaim(
    string Title, string Expectation, bool IsReleased = true, int StopBefore = -1, bool IsStanding = false);
