using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <param name="Points">With its sign.</param>
public abstract record BoundScoreRule(SourceLocation Location, int Points) : BoundNode(Location);
