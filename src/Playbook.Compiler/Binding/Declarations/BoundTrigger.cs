using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>What starts a play.</summary>
public abstract record BoundTrigger(SourceLocation Location) : BoundNode(Location);
