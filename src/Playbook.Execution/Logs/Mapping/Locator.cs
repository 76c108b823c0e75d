using System.Collections.Immutable;

namespace Playbook.Execution.Logs.Mapping;

/// <summary>
/// How a value is found: at the first of some places that has one, or put together from all of them.
/// </summary>
/// <param name="Paths">The places in the order written, at least one.</param>
/// <param name="IsJoined">
/// All of them, joined by line feeds (<c>source and id</c>); else the first (<c>userId or anonymousId</c>).
/// </param>
public sealed record Locator(ImmutableArray<LogPath> Paths, bool IsJoined)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join(IsJoined ? " and " : " or ", Paths.Select(path => path.Text));
}
