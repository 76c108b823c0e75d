namespace Playbook.Runtime.Storage;

/// <summary>
/// Somebody who stands still: the version of the playbook in which it stands is not in the workspace, and no line of
/// <c>move leads from version</c> says where it goes on.
/// </summary>
/// <param name="Playbook">The playbook.</param>
/// <param name="Version">The version that is missing.</param>
/// <param name="Play">The play.</param>
/// <param name="Step">The step.</param>
/// <param name="Statement">The statement, as identities of effects name it.</param>
/// <param name="Number">Number of the enrolment.</param>
public sealed record StandingEnrolment(
    string Playbook, int Version, string Play, string Step, string Statement, int Number)
{
    /// <summary>In words, with what to do.</summary>
    public override string ToString() =>
        $"{Playbook} version {Version} is not in the workspace: "
        + $"somebody stands still in {Play} at {Step} ({Statement}). "
        + $"Put the version back, retired, or write `move leads from version {Version}` with a line for {Step}.";
}
