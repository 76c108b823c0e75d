using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary>When the effect is to happen.</summary>
public abstract record BoundTimeLimit(SourceLocation Location) : BoundNode(Location);
