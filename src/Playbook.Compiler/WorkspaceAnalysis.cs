using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler;

/// <summary>What the compiler found out about a workspace.</summary>
/// <param name="Compilation">The trees and their meaning.</param>
/// <param name="Diagnostics">
/// All findings that neither an <c>allow</c> nor a setting hides, in the order of file, position, code.
/// </param>
/// <param name="Flow">What can happen; null where an error leaves that open.</param>
public sealed record WorkspaceAnalysis(
    Compilation Compilation, ImmutableArray<ReportedDiagnostic> Diagnostics, FlowGraph? Flow);
