namespace Playbook.Build;

/// <summary>What the playbooks of a project come to.</summary>
internal sealed record ProjectOutput(ValueArray<GeneratedSource> Sources, ValueArray<ReportedFinding> Findings)
{
    public static ProjectOutput Empty { get; } = new(default, default);
}
