using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <param name="Per">A period of the calendar, amount 1.</param>
/// <param name="By">For an aim, the day by which it is to be reached.</param>
public sealed record BoundTarget(SourceLocation Location, int Count, Duration Per, DateValue? By)
    : BoundNode(Location);
