using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>
/// <c>move leads from version N</c>, one line: leads that stand at the old step go on at the new one. The old step
/// is a name only, since the old version may be absent.
/// </summary>
/// <param name="FromStep">As written: a step, or <c>play.step</c>.</param>
public sealed record BoundMove(SourceLocation Location, int FromVersion, string FromStep, StepSymbol To)
    : BoundNode(Location);
