using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>What ends an enrolment from outside.</summary>
public abstract record BoundStop(SourceLocation Location) : BoundNode(Location);
