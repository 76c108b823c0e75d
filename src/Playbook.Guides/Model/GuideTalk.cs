using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>What a call is prepared with and what is said in it.</summary>
/// <param name="Proof">Titles of content.</param>
/// <param name="Attempts">0 where the text sets none.</param>
/// <param name="Over">In which time; empty where the text sets none.</param>
public sealed record GuideTalk(
    ImmutableArray<string> Prepare,
    ImmutableArray<string> Ask,
    ImmutableArray<string> Tell,
    ImmutableArray<string> Feature,
    ImmutableArray<string> Proof,
    int Attempts,
    string Over);
