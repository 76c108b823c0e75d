using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundStopOn(SourceLocation Location, BoundMatch Match) : BoundStop(Location);
