using Playbook.Runtime.Versions;

namespace Playbook.Runtime.Engine;

/// <summary>A play of a retired version whose leads go on in a newer one.</summary>
/// <param name="Play">Index of the play.</param>
/// <param name="From">The instant from which they go on there.</param>
/// <param name="Move">Where they go on.</param>
internal sealed record RetiringPlay(int Play, long From, VersionMove Move);
