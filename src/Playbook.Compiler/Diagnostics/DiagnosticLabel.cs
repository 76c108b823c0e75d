namespace Playbook.Compiler.Diagnostics;

/// <summary>A second place that explains a finding, with a few words: "declared here first".</summary>
public sealed record DiagnosticLabel(SourceLocation Location, string Text);
