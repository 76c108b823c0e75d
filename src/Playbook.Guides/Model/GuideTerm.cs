namespace Playbook.Guides.Model;

/// <summary>A word and what it means here.</summary>
public sealed record GuideTerm(
    string Word,
    string Meaning);
