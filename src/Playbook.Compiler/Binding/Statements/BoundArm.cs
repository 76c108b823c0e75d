using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Statements;

/// <param name="BasisPoints">The share of leads, of 10,000.</param>
public sealed record BoundArm(SourceLocation Location, string Name, int BasisPoints, BoundBlock Body)
    : BoundNode(Location);
