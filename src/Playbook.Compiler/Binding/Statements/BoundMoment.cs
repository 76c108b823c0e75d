using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Statements;

/// <summary>A moment as the text names it; which instant it is depends on where and when it is asked.</summary>
public abstract record BoundMoment(SourceLocation Location) : BoundNode(Location);
