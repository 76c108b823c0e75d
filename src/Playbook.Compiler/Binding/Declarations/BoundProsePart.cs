using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>Text or a hole.</summary>
public abstract record BoundProsePart(SourceLocation Location) : BoundNode(Location);
