using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Checking;

/// <summary>A workspace and all that was found in it.</summary>
/// <param name="Compilation">The texts and their meaning.</param>
/// <param name="Diagnostics">In the order of file, position, code; without those that are hidden or allowed.</param>
/// <param name="Flow">What the plays do; null where errors leave no clear meaning.</param>
public sealed record CheckedWorkspace(
    Compilation Compilation, ImmutableArray<ReportedDiagnostic> Diagnostics, FlowGraph? Flow);
