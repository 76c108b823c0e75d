using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Statements;

/// <summary>One line of a call's talk track.</summary>
public abstract record BoundTalk(SourceLocation Location) : BoundNode(Location);
