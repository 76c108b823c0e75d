using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>What a play or playbook promises; checked on the graph, and kept at run time where it says so.</summary>
public abstract record BoundPromise(SourceLocation Location) : BoundNode(Location);
