using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Playbook.Build;

/// <summary>What the playbooks of a project come to.</summary>
internal sealed record ProjectOutput(ValueArray<GeneratedSource> Sources, ValueArray<ReportedFinding> Findings)
{
    public void AddTo(SourceProductionContext production)
    {
        foreach (var finding in Findings)
            production.ReportDiagnostic(finding.ToDiagnostic());
        foreach (var source in Sources)
            production.AddSource(source.Name, SourceText.From(source.Text, System.Text.Encoding.UTF8));
    }
}
