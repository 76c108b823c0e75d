using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>The shortest way to the first ask.</summary>
public sealed record GiveAskPath(
    ImmutableArray<GiveAskRung> Rungs);
