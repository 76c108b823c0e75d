using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>The stretch of the past that a question about events looks at, ending now.</summary>
public abstract record BoundSpan(SourceLocation Location) : BoundNode(Location);
