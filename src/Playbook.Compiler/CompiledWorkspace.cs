using System.Collections.Immutable;
using Playbook.Compiler.Emit;

namespace Playbook.Compiler;

/// <summary>A workspace at the end of the pipeline.</summary>
/// <param name="Analysis">What was found on the way.</param>
/// <param name="Code">The C# files; where errors forbid code, what hosts see of it, so that they bind.</param>
public sealed record CompiledWorkspace(WorkspaceAnalysis Analysis, ImmutableArray<EmittedFile> Code);
