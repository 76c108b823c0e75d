namespace Playbook.Compiler.Diagnostics;

/// <summary>A finding with the weight that it has where it was found.</summary>
public sealed record ReportedDiagnostic(Diagnostic Diagnostic, DiagnosticSeverity Severity);
