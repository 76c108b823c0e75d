using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>
/// A question about the state at an instant. Every comparison with an unknown value is no. Closed: see the sealed
/// records of this folder.
/// </summary>
public abstract record BoundCondition(SourceLocation Location) : BoundNode(Location);
