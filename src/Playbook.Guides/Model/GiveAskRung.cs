namespace Playbook.Guides.Model;

/// <summary>One step of the ladder.</summary>
public sealed record GiveAskRung(
    string Code,
    string Label,
    TouchNature Nature);
