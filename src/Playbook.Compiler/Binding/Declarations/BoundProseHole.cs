using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <param name="Fallback">What stands there where the field is unknown; null only where the field is required.</param>
public sealed record BoundProseHole(SourceLocation Location, BoundField Field, string? Fallback)
    : BoundProsePart(Location);
