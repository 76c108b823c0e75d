namespace Playbook.Runtime.Hosting;

/// <summary>Somebody is told something.</summary>
public sealed record NotifyEffect : LeadEffect
{
    /// <summary>The team or role that is told.</summary>
    public required string Actor { get; init; }

    /// <summary>What they are told; empty where the playbook has no words for it.</summary>
    public required string Text { get; init; }

    public override string Words => $"notify {Actor}" + (Text.Length == 0 ? "" : $" \"{Text}\"");
}
