using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>The playbook that is printed.</summary>
/// <param name="Prose">Markdown, as its author wrote it.</param>
/// <param name="Owners">Titles of the owning teams.</param>
/// <param name="With">Titles of the teams that work with them.</param>
/// <param name="Promises">Sentences.</param>
/// <param name="Hash">The first characters of the hash over the sources.</param>
public sealed record GuidePlaybook(
    string Name,
    string Title,
    string Prose,
    int Version,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    ImmutableArray<string> Owners,
    ImmutableArray<string> With,
    ImmutableArray<string> Signers,
    ImmutableArray<string> Promises,
    string Hash);
